using Microsoft.CodeAnalysis;

namespace Policies.Generator.Tests;

public class OutputTests
{
    [Fact]
    public void A_project_that_uses_the_emitted_types_compiles()
    {
        var project = Driver.Project("""
            using Clinic.WalkingAidPolicy;
            class Use
            {
                object Run() => WalkingAid.Evaluate(new WalkingAidFacts { Falls = 3 }).Services.Walker;
            }
            """);
        Driver.Create(new InMemoryText("/clinic/walking-aid.criteria", Policy.Good))
            .RunGeneratorsAndUpdateCompilation(project, out var updated, out var diagnostics, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(updated.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void An_error_is_reported_at_its_line_in_the_policy()
    {
        var result = Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Broken));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var place = error.Location.GetLineSpan();
        Assert.Equal("/clinic/walking-aid.criteria", place.Path);
        Assert.Equal((11, 2, 11, 6), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character));
        Assert.StartsWith("CR2", error.Id, StringComparison.Ordinal);
        Assert.Contains("falls", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_with_errors_still_has_its_names()
    {
        var project = Driver.Project("""
            using Clinic.WalkingAidPolicy;
            class Use
            {
                object Run() => WalkingAid.Evaluate(new WalkingAidFacts { Falls = 3 }).Criteria.FrequentFalls();
            }
            """);
        Driver.Create(new InMemoryText("/clinic/walking-aid.criteria", Policy.Broken))
            .RunGeneratorsAndUpdateCompilation(project, out var updated, out _, TestContext.Current.CancellationToken);

        Assert.Empty(updated.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Two_policies_of_one_name_are_an_error_and_not_a_failure()
    {
        var result = Run(
            new InMemoryText("/clinic/a/walking-aid.criteria", Policy.Good),
            new InMemoryText("/clinic/b/walking-aid.criteria", Policy.Good));

        Assert.Null(result.Results[0].Exception);
        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/clinic/b/walking-aid.criteria", error.Location.GetLineSpan().Path);
    }

    [Fact]
    public void Hint_names_are_unique_across_folders()
    {
        var result = Run(
            new InMemoryText("/clinic/a/policy.criteria", Policy.Good),
            new InMemoryText("/clinic/b/policy.criteria", Policy.Good.Replace("walking-aid", "cane")));

        Assert.Null(result.Results[0].Exception);
        Assert.Contains(result.Results[0].GeneratedSources, source => source.HintName == "WalkingAid.WalkingAidFacts.g.cs");
        Assert.Contains(result.Results[0].GeneratedSources, source => source.HintName == "Cane.CaneFacts.g.cs");
    }

    [Fact]
    public void Files_of_other_kinds_are_left_alone()
    {
        var result = Run(new InMemoryText("/clinic/readme.md", Policy.Good));

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\uFFFD")]
    [InlineData("policy")]
    [InlineData("policy x\nfacts\n\t:")]
    public void No_text_makes_the_generator_fail(string content)
    {
        var result = Run(new InMemoryText("/clinic/bad.criteria", content));

        Assert.Null(result.Results[0].Exception);
    }

    [Fact]
    public void The_plan_names_no_folder_of_the_machine()
    {
        var result = Run(new InMemoryText("/clinic/spine/walking-aid.criteria", Policy.Good));

        var plan = result.Results[0].GeneratedSources.Single(source => source.HintName.EndsWith("Plan.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("Path = \"spine/walking-aid.criteria\"", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("/clinic/", plan, StringComparison.Ordinal);
    }

    private static GeneratorDriverRunResult Run(params AdditionalText[] files) =>
        Driver.Create(files).RunGenerators(Driver.Project(), TestContext.Current.CancellationToken).GetRunResult();
}
