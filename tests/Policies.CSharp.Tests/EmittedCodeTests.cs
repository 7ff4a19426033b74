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
    [InlineData("with-a-library")]
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
    public void A_library_goes_by_the_names_that_it_is_given()
    {
        var options = new EmitOptions("Clinic", "/clinic/policy.criteria", "policy.criteria")
        {
            Libraries = [new LibraryFile("libraries/care-library.criteria", "shown/care.criteria", "abc")],
        };
        var text = string.Join("\n", CSharpEmitter.Emit(Sample.Read("with-a-library"), options).Select(file => file.Text));

        Assert.Contains("\"libraries/care-library.criteria\" \"{8829d00f-11b8-4213-878b-770e8597ac16}\" \"abc\"", text, StringComparison.Ordinal);
        Assert.Contains("Path = \"shown/care.criteria\"", text, StringComparison.Ordinal);
        Assert.Contains("new LibraryPlan(\"care\", \"shown/care.criteria\",", text.ReplaceLineEndings("\n").Replace("(\n                ", "(").Replace(",\n                ", ", "), StringComparison.Ordinal);
    }

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
