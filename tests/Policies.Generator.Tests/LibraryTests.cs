using Microsoft.CodeAnalysis;

namespace Policies.Generator.Tests;

public class LibraryTests
{
    private static readonly InMemoryText Library = new("/clinic/libraries/mobility.criteria", Policy.Library);

    [Fact]
    public void A_policy_holds_what_it_needs_of_a_library_and_the_library_emits_nothing()
    {
        var result = Driver.Run(Library, new InMemoryText("/clinic/a/cane.criteria", Policy.WithLibrary("cane", "mobility")), new InMemoryText("/clinic/b/crutch.criteria", Policy.WithLibrary("crutch", "mobility")));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.All(result.GeneratedSources, source => Assert.True(source.HintName.StartsWith("Cane.", StringComparison.Ordinal) || source.HintName.StartsWith("Crutch.", StringComparison.Ordinal), source.HintName));
        Assert.Equal(result.GeneratedSources.Length, result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains("\"/clinic/libraries/mobility.criteria\"\n", result.Source("CaneCriteria.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Path = \"libraries/mobility.criteria\"", result.Source("CanePlan.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_compiles_and_sees_the_facts_of_the_library()
    {
        var project = Driver.Project("""
            using Clinic.CanePolicy;
            class Use
            {
                object Run() => Cane.Evaluate(new CaneFacts { Falls = 3 }).Criteria.FrequentFalls();
            }
            """);

        Assert.Empty(Driver.Compile(project, Library, new InMemoryText("/clinic/cane.criteria", Policy.WithLibrary("cane", "mobility"))));
    }

    [Fact]
    public void An_error_in_a_library_is_reported_once_at_its_own_file_and_its_users_keep_their_names()
    {
        var broken = new InMemoryText(Library.Path, Policy.Library.Replace("falls is at least 2", "fals is at least 2"));
        var first = new InMemoryText("/clinic/cane.criteria", Policy.WithLibrary("cane", "mobility"));
        var result = Driver.Run(broken, first, new InMemoryText("/clinic/crutch.criteria", Policy.WithLibrary("crutch", "mobility")));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/clinic/libraries/mobility.criteria: (10,2)-(10,6)", error.Location.GetLineSpan().ToString());
        Assert.Empty(Driver.Compile(Driver.Project("class Use { object Run() => Clinic.CanePolicy.Cane.Evaluate(new Clinic.CanePolicy.CaneFacts { Falls = 3 }); }"), broken, first));
    }

    [Fact]
    public void A_library_that_is_not_there_is_told_with_the_nearest_name_and_nothing_else()
    {
        var result = Driver.Run(Library, new InMemoryText("/clinic/cane.criteria", Policy.WithLibrary("cane", "mobilty")));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CR2040", error.Id);
        Assert.Contains("'mobility'", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_library_has_too_is_told_with_both_places()
    {
        var result = Driver.Run(Library, new InMemoryText("/clinic/cane.criteria", Policy.WithLibrary("cane", "mobility") + "facts\n  falls: yes-no\n    ask \"Falls\"\n"));

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("'falls' is declared twice. (It is declared here first.: /clinic/libraries/mobility.criteria, line 7)", error.GetMessage(null));
        Assert.Equal("/clinic/cane.criteria: (11,2)-(11,7)", error.Location.GetLineSpan().ToString());
    }

    [Fact]
    public void The_nearest_of_two_libraries_is_used_and_two_as_near_are_an_error()
    {
        var near = new InMemoryText("/clinic/spine/libraries/near.criteria", Policy.Library.Replace("at least 2", "at least 5"));
        var policy = new InMemoryText("/clinic/spine/cane.criteria", Policy.WithLibrary("cane", "mobility"));

        Assert.Contains("IsAtLeast(5)", Driver.Run(Library, near, policy).Source("CaneCriteria.g.cs"), StringComparison.Ordinal);

        var beside = new InMemoryText("/clinic/spine/beside.criteria", Policy.Library);
        var error = Assert.Single(Driver.Run(near, beside, policy).Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("CR2002", error.Id);
        Assert.Contains(near.Path, error.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(beside.Path, error.GetMessage(null), StringComparison.Ordinal);
    }
}
