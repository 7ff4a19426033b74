using Microsoft.CodeAnalysis;

namespace Policies.Generator.Tests;

public class VersionTests
{
    private static readonly InMemoryText First = new(
        "/clinic/2015/aid.criteria", Policy.Good.Replace("version 1", "version 2015.1\n  effective 2015-02-05 until 2022-02-09"));

    private static readonly InMemoryText Second = new(
        "/clinic/2022/aid.criteria", Policy.Good.Replace("version 1", "version 2022.1\n  effective 2022-02-10").Replace("at least 2", "at least 1"));

    [Fact]
    public void Each_version_has_its_class_and_the_policys_name_chooses_between_them()
    {
        var result = Driver.Run(Second, First);

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(result.GeneratedSources.Length, result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("IsAtLeast(2)", result.Source("WalkingAid2015_1Criteria.g.cs"), StringComparison.Ordinal);
        Assert.Contains("IsAtLeast(1)", result.Source("WalkingAid2022_1Criteria.g.cs"), StringComparison.Ordinal);
        var chooser = result.Source("WalkingAid.WalkingAid.g.cs");
        Assert.True(chooser.IndexOf("WalkingAid2015_1", StringComparison.Ordinal) < chooser.IndexOf("WalkingAid2022_1", StringComparison.Ordinal), chooser);
    }

    [Fact]
    public void The_project_compiles_and_may_call_the_chooser_and_each_version()
    {
        var project = Driver.Project("""
            using System;
            using Clinic.WalkingAidPolicy;
            class Use
            {
                object Json(ReadOnlyMemory<byte> utf8) => WalkingAid.ReadJson(utf8).Decide();
                object Day() => WalkingAid.InForceOn(new DateOnly(2020, 1, 1));
                object Version() => Clinic.WalkingAid2015_1Policy.WalkingAid2015_1.Evaluate(new Clinic.WalkingAid2015_1Policy.WalkingAid2015_1Facts { Falls = 3 });
            }
            """);

        Assert.Empty(Driver.Compile(project, First, Second));
    }

    [Fact]
    public void Versions_in_force_on_one_day_are_an_error_at_the_later_one()
    {
        var early = new InMemoryText(First.Path, First.GetText(TestContext.Current.CancellationToken).ToString().Replace("2022-02-09", "2022-03-31"));

        var error = Assert.Single(Driver.Run(early, Second).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal("CR2042", error.Id);
        Assert.Equal("/clinic/2022/aid.criteria: (2,2)-(2,22)", error.Location.GetLineSpan().ToString());
        Assert.Equal(
            "Of 'walking-aid', version 2022.1 is effective from 2022-02-10 and version 2015.1 from 2015-02-05 until 2022-03-31: on 2022-02-10 both are in force. (The other version is declared here: /clinic/2015/aid.criteria, line 3)",
            error.GetMessage(null));
    }

    [Fact]
    public void A_second_version_with_errors_still_has_its_names()
    {
        var broken = new InMemoryText(Second.Path, Second.GetText(TestContext.Current.CancellationToken).ToString().Replace("  falls is at least 1", "  fals is at least 1"));

        Assert.Empty(Driver.Compile(Driver.Project("class Use { object Run() => Clinic.WalkingAidPolicy.WalkingAid.Versions; }"), First, broken));
    }

    [Fact]
    public void A_second_version_gives_the_first_another_class_and_an_edit_of_one_leaves_the_other_alone()
    {
        Assert.Contains("class WalkingAidCriteria", Driver.Run(First).Source("WalkingAidCriteria.g.cs"), StringComparison.Ordinal);

        var driver = Driver.Create(First, Second).RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        driver = driver
            .ReplaceAdditionalText(Second, new InMemoryText(Second.Path, Second.GetText(TestContext.Current.CancellationToken).ToString().Replace("at least 1", "at least 4")))
            .RunGenerators(Driver.Project(), TestContext.Current.CancellationToken);
        var steps = driver.GetRunResult().Results[0].TrackedSteps;
        Assert.Single(steps[TrackingNames.Compiled].SelectMany(run => run.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
        Assert.All([TrackingNames.Several, TrackingNames.Choosers, TrackingNames.Overlaps], step =>
            Assert.All(steps[step].SelectMany(run => run.Outputs), output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, step)));
    }
}
