using System.Globalization;
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

        Assert.Empty(Driver.Compile(project, new InMemoryText("/clinic/walking-aid.criteria", Policy.Good)));
    }

    [Theory]
    [InlineData("/clinic/walking-aid.criteria")]
    [InlineData("/clinic/WALKING-AID.CRITERIA")]
    public void A_file_is_known_by_its_extension(string path) =>
        Assert.NotEmpty(Driver.Run(new InMemoryText(path, Policy.Good)).GeneratedSources);

    [Fact]
    public void Files_of_other_kinds_are_left_alone()
    {
        var result = Driver.Run(new InMemoryText("/clinic/readme.md", Policy.Good));

        Assert.Empty(result.GeneratedSources);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Hint_names_are_unique_across_folders()
    {
        var result = Driver.Run(
            new InMemoryText("/clinic/a/policy.criteria", Policy.Good),
            new InMemoryText("/clinic/b/policy.criteria", Policy.Good.Replace("walking-aid", "cane")));

        Assert.Contains(result.GeneratedSources, source => source.HintName == "WalkingAid.WalkingAidFacts.g.cs");
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Cane.CaneFacts.g.cs");
    }

    [Fact]
    public void A_project_without_a_root_namespace_gets_one()
    {
        var result = Driver.Run(Driver.Create(new InMemoryOptions(), new InMemoryText("walking-aid.criteria", Policy.Good)));

        Assert.Contains("namespace Criteria.WalkingAidPolicy;", result.Source("WalkingAidFacts.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_the_same_under_every_culture()
    {
        var expected = Driver.Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Decimals)).GeneratedSources.Select(source => source.SourceText.ToString()).ToList();
        var before = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NegativeSign = "\u2212";
        try
        {
            CultureInfo.CurrentCulture = other;
            var result = Driver.Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Decimals)).GeneratedSources.Select(source => source.SourceText.ToString());
            Assert.Equal(expected, result);
            Assert.Contains(expected, text => text.Contains("IsAtLeast(-1.5m)", StringComparison.Ordinal));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
