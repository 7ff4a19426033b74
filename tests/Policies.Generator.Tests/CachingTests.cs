using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Policies.Generator.Tests;

public class CachingTests
{
    private static readonly string[] Steps =
    [
        TrackingNames.Settings, TrackingNames.Files, TrackingNames.Libraries, TrackingNames.Units, TrackingNames.Compiled, TrackingNames.Policies, TrackingNames.Duplicates,
        TrackingNames.Sources, TrackingNames.Diagnostics,
    ];

    [Fact]
    public void An_edit_in_CSharp_runs_no_step_again()
    {
        var project = Driver.Project();
        var driver = Driver.Create(new InMemoryText("/clinic/walking-aid.criteria", Policy.Good)).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(
            project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added;")), TestContext.Current.CancellationToken);

        foreach (var step in Steps)
        {
            Assert.All(Reasons(driver, step), reason =>
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        }

        Assert.All(driver.GetRunResult().Results[0].TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output =>
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void An_edit_in_one_policy_leaves_the_other_alone()
    {
        var first = new InMemoryText("/clinic/walking-aid.criteria", Policy.Good);
        var second = new InMemoryText("/clinic/cane.criteria", Policy.Good.Replace("walking-aid", "cane"));
        var project = Driver.Project();
        var driver = Driver.Create(first, second).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver
            .ReplaceAdditionalText(second, new InMemoryText(second.Path, Policy.Good.Replace("walking-aid", "cane").Replace("at least 2", "at least 3")))
            .RunGenerators(project, TestContext.Current.CancellationToken);

        // Of two files each step runs again for one; the policies' names have not changed, so that nothing else follows.
        Assert.All([TrackingNames.Files, TrackingNames.Compiled, TrackingNames.Sources], step => Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            Reasons(driver, step).OrderBy(reason => reason == IncrementalStepRunReason.Modified)));
        Assert.All(
            [TrackingNames.Settings, TrackingNames.Policies, TrackingNames.Duplicates, TrackingNames.Diagnostics],
            step => Assert.DoesNotContain(Reasons(driver, step), reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New));
    }

    [Fact]
    public void An_edit_in_a_library_runs_what_uses_it_and_nothing_else()
    {
        var used = new InMemoryText("/clinic/libraries/mobility.criteria", Policy.Library);
        var through = new InMemoryText("/clinic/libraries/walking.criteria", "library walking\n\nuse mobility\n");
        var other = new InMemoryText("/clinic/libraries/other.criteria", "library other\n\ncriterion fit\n  yes\n");
        var driver = Driver.Create(
            used, through, other,
            new InMemoryText("/clinic/direct.criteria", Policy.WithLibrary("direct", "mobility")),
            new InMemoryText("/clinic/indirect.criteria", Policy.WithLibrary("indirect", "walking")),
            new InMemoryText("/clinic/alone.criteria", Policy.Good)).RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(driver.GetRunResult().Results[0].Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        // Of a library that nobody uses only its own file is compiled.
        driver = driver.ReplaceAdditionalText(other, new InMemoryText(other.Path, "library other\n\ncriterion fit\n  no\n"))
            .RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        Assert.Single(Reasons(driver, TrackingNames.Compiled), reason => reason != IncrementalStepRunReason.Cached);
        Assert.All(Reasons(driver, TrackingNames.Sources), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

        // Of the other, its own, the library that uses it, and the two policies.
        driver = driver.ReplaceAdditionalText(used, new InMemoryText(used.Path, Policy.Library.Replace("at least 2", "at least 3")))
            .RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        Assert.Equal(4, Reasons(driver, TrackingNames.Compiled).Count(reason => reason != IncrementalStepRunReason.Cached));
        Assert.Equal(2, Reasons(driver, TrackingNames.Sources).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void An_edit_in_a_policy_leaves_the_libraries_alone()
    {
        var policy = new InMemoryText("/clinic/direct.criteria", Policy.WithLibrary("direct", "mobility"));
        var driver = Driver.Create(new InMemoryText("/clinic/libraries/mobility.criteria", Policy.Library), policy)
            .RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        driver = driver.ReplaceAdditionalText(policy, new InMemoryText(policy.Path, Policy.WithLibrary("direct", "mobility").Replace("E0130", "E0135")))
            .RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);

        Assert.All(Reasons(driver, TrackingNames.Libraries), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(
            [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified],
            Reasons(driver, TrackingNames.Compiled).OrderBy(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void The_same_content_read_again_is_unchanged()
    {
        var text = new InMemoryText("/clinic/walking-aid.criteria", Policy.Good);
        var project = Driver.Project();
        var driver = Driver.Create(text).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver
            .ReplaceAdditionalText(text, new InMemoryText(text.Path, Policy.Good))
            .RunGenerators(project, TestContext.Current.CancellationToken);

        Assert.Equal([IncrementalStepRunReason.Unchanged], Reasons(driver, TrackingNames.Files));
        Assert.Equal([IncrementalStepRunReason.Cached], Reasons(driver, TrackingNames.Compiled));
    }

    private static List<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        [.. driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
