namespace Policies.Package.Tests;

/// <summary>A project as the console template makes it; a reference to the package and a policy are all that is added.</summary>
public class PlainConsumerTests(LocalPackage package)
{
    private const string Template = """
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        """;

    [Fact]
    public async Task A_change_of_a_policy_alone_builds_the_project_again()
    {
        var project = Create("Plain");
        (await project.Build()).Succeeded();
        var first = (await project.Run("net10.0")).Succeeded();

        Edit(project, "falls is at least 2", "falls is at least 3");
        (await project.Build()).Succeeded();
        var second = (await project.Run("net10.0")).Succeeded();

        Assert.Equal(("necessary\n", "not-necessary\n"), (first, second));
    }

    [Fact]
    public async Task An_error_in_a_policy_is_the_only_error_of_the_build_and_stands_at_its_place()
    {
        var project = Create("Plain.Broken");
        Edit(project, "  falls is at least 2", "  fals is at least 2");
        var build = await project.Build();

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct());
        Assert.StartsWith($"{project.PathOf("walking-aid.criteria")}(12,3): error CR2", error.Trim(), StringComparison.Ordinal);
        Assert.Contains("falls", error, StringComparison.Ordinal);
    }

    private static void Edit(ConsumerProject project, string from, string to)
    {
        var text = File.ReadAllText(project.PathOf("walking-aid.criteria"));
        Assert.Contains(from, text, StringComparison.Ordinal);
        project.Write("walking-aid.criteria", text.Replace(from, to));
    }

    private ConsumerProject Create(string name)
    {
        var project = package.CreateConsumer(name, Template + "<RootNamespace>Plain</RootNamespace>");
        project.Copy("tests/Policies.Package.Tests/Consumer/walking-aid.criteria", "walking-aid.criteria");
        project.Copy("tests/Policies.Package.Tests/Consumer/WalkingAid.cs", "Program.cs");
        return project;
    }
}
