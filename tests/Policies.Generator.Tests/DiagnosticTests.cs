using Microsoft.CodeAnalysis;

namespace Policies.Generator.Tests;

public class DiagnosticTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void An_error_is_reported_at_its_line_in_the_policy(string lineEnd)
    {
        var result = Driver.Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Broken.Replace("\n", lineEnd)));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/clinic/walking-aid.criteria: (11,2)-(11,6)", error.Location.GetLineSpan().ToString());
        Assert.Equal("CR2001", error.Id);
        Assert.Contains("falls", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_does_not_keep_the_policy_from_being_compiled()
    {
        var result = Driver.Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Good.Replace("    ask \"Fall history\"\n", "")));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        Assert.Contains("FrequentFalls(Frame frame", result.Source("WalkingAidCriteria.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_may_hold_braces()
    {
        var result = Driver.Run(new InMemoryText("/clinic/walking-aid.criteria", Policy.Good.Replace("falls is at least 2", "falls is \"{0} {\"")));

        Assert.All(result.Diagnostics, diagnostic => Assert.NotEmpty(diagnostic.GetMessage(null)));
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

        Assert.Empty(Driver.Compile(project, new InMemoryText("/clinic/walking-aid.criteria", Policy.Broken)));
    }

    [Fact]
    public void A_file_with_errors_leaves_a_good_one_beside_it_alone()
    {
        var result = Driver.Run(
            new InMemoryText("/clinic/a.criteria", "policy a\n  nonsense\n\tfacts"),
            new InMemoryText("/clinic/walking-aid.criteria", Policy.Good));

        Assert.All(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), error =>
            Assert.Equal("/clinic/a.criteria", error.Location.GetLineSpan().Path));
        Assert.Contains("FrequentFalls(Frame frame", result.Source("WalkingAidCriteria.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("walking-aid")]
    [InlineData("walkingaid")]
    public void Two_policies_of_one_name_in_CSharp_are_an_error_at_the_second(string name)
    {
        var result = Driver.Run(
            new InMemoryText("/clinic/b/policy.criteria", Policy.Good.Replace("walking-aid", name)),
            new InMemoryText("/clinic/a/policy.criteria", Policy.Good));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal($"/clinic/b/policy.criteria: (0,7)-(0,{7 + name.Length})", error.Location.GetLineSpan().ToString());
        Assert.Equal(
            $"'{name}' is declared twice. (/clinic/a/policy.criteria declares the policy 'walking-aid', which is the same name in C#.)",
            error.GetMessage(null));
        Assert.Contains("Path = \"a/policy.criteria\"", result.Source("Plan.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\uFFFD")]
    [InlineData("policy")]
    [InlineData("policy x\nfacts\n\t:")]
    public void No_text_makes_the_generator_fail(string content) =>
        Assert.Contains(
            Driver.Run(new InMemoryText("/clinic/bad.criteria", content)).Diagnostics,
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
