using Policies.CSharp.Harness;
using static VerifyXunit.Verifier;

namespace Policies.CSharp.Tests;

public class EmittedCodeTests
{
    public static readonly TheoryData<string> Samples = [.. Sample.Names];

    [Theory]
    [InlineData("walking-aid")]
    [InlineData("names")]
    [InlineData("everything")]
    public async Task Emitted_code_is_as_approved(string sample)
    {
        var files = CSharpEmitter.Emit(Sample.Read(sample), new EmitOptions("Clinic", sample + ".criteria"));
        await Verify(string.Join("\n", files.Select(file => $"// ---- {file.HintName}\n{file.Text}")), "txt").UseParameters(sample);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Emitted_code_compiles_without_a_warning(string sample) =>
        Assert.Empty(EmittedCode.Check(CSharpEmitter.Emit(Sample.Read(sample), new EmitOptions("Clinic", sample + ".criteria"))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Stubs_compile_without_a_warning(string sample) =>
        Assert.Empty(EmittedCode.Check(CSharpEmitter.EmitStub(Sample.Read(sample), new EmitOptions("Clinic", sample + ".criteria"))));

    [Theory]
    [InlineData("My.Policies.System")]
    [InlineData("Policies")]
    [InlineData("class.2nd-floor")]
    public void Emitted_code_compiles_in_any_namespace(string root) =>
        Assert.Empty(EmittedCode.Check(CSharpEmitter.Emit(Sample.Read("everything"), new EmitOptions(root, "everything.criteria"))));

    [Fact]
    public void Emitting_twice_gives_the_same_text()
    {
        var options = new EmitOptions("Clinic", "everything.criteria");
        Assert.Equal(CSharpEmitter.Emit(Sample.Read("everything"), options), CSharpEmitter.Emit(Sample.Read("everything"), options));
    }

    [Fact]
    public void Lines_end_with_LF_and_hold_no_tab()
    {
        foreach (var file in CSharpEmitter.Emit(Sample.Read("everything"), new EmitOptions("Clinic", "everything.criteria")))
        {
            Assert.DoesNotContain('\r', file.Text);
            Assert.DoesNotContain('\t', file.Text);
            Assert.EndsWith("}\n", file.Text, StringComparison.Ordinal);
        }
    }
}
