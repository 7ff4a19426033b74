using Policies.Language.Diagnostics;
using Policies.Language.Planning;
using Policies.Language.Text;
using static VerifyXunit.Verifier;

namespace Policies.Language.Tests;

public sealed class CorpusTests
{
    public static readonly TheoryData<string> Bad = [.. Files.Folders("bad")];

    public static readonly TheoryData<string> Good = [.. Files.Folders("good")];

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Diagnostics_of_a_bad_file_are_as_approved(string folder)
    {
        var compilation = Files.Compile("bad", folder);
        Assert.Contains(folder[..6], compilation.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
        Assert.All(compilation.Errors(), error => Assert.Equal(folder[..6], error.Descriptor.Code));
        await Verify(Annotated.Of(compilation), "txt", Beside("bad", folder));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_fix_leaves_a_file_without_that_diagnostic(string folder)
    {
        var text = Files.Read("bad", folder).Content;
        var others = Files.Beside("bad", folder);
        var before = Sample.Compile(new SourceText("policy.criteria", text), others).Diagnostics;
        foreach (var diagnostic in before)
        {
            foreach (var fix in diagnostic.Fixes)
            {
                var code = diagnostic.Descriptor.Code;
                var after = Sample.Compile(new SourceText("policy.criteria", Sample.Apply(text, fix)), others);
                Assert.True(after.Diagnostics.Count(other => other.Descriptor.Code == code) < before.Count(other => other.Descriptor.Code == code), fix.Title);
                Assert.True(after.Errors().Count <= before.Count(other => other.Severity == DiagnosticSeverity.Error), fix.Title + "\n" + Annotated.Of(after));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_file_has_no_errors_and_a_plan(string folder)
    {
        var compilation = Files.Compile("good", folder);
        Assert.Empty(compilation.Errors());
        Assert.NotEmpty(PlanBuilder.Build((compilation.Policy ?? compilation.Library)!).Plan.Blocks);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Diagnostics_of_a_good_file_are_as_approved(string folder) =>
        await Verify(Annotated.Of(Files.Compile("good", folder)), "txt", Beside("good", folder));

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Tokens_are_as_approved(string folder) =>
        await Verify(Outlines.Tokens(SyntaxTree.Parse(Files.Read("good", folder))), "txt", Beside("good", folder));

    [Theory]
    [MemberData(nameof(Good))]
    public async Task The_tree_is_as_approved(string folder) =>
        await Verify(Outlines.Tree(SyntaxTree.Parse(Files.Read("good", folder))), "txt", Beside("good", folder));

    // The baselines stand beside the file that they are of.
    private static string Beside(string part, string folder) => Path.Combine(Files.Corpus, part, folder, "policy.criteria");
}
