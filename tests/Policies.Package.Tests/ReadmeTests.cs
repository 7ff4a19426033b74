using System.Text.RegularExpressions;
using Policies.Tests;

namespace Policies.Package.Tests;

/// <summary>The developer's part of the README, done as it says.</summary>
public partial class ReadmeTests(LocalPackage package)
{
    private const string Template = """
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <Nullable>enable</Nullable>
        """;

    [Fact]
    public async Task The_program_of_the_readme_prints_what_the_readme_says()
    {
        var readme = File.ReadAllText(RepositoryFolder.Combine("README.md"));
        var project = package.CreateConsumer("Clinic", Template);
        project.Copy("policies/spine/lumbar-fusion.criteria", "lumbar-fusion.criteria");
        project.Write("Program.cs", Program().Match(readme).Groups[1].Value);

        (await project.Build()).Succeeded();
        var printed = (await project.Run("net10.0")).Succeeded();

        Assert.Equal(Printed().Match(readme).Groups[1].Value, printed);
    }

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Program();

    [GeneratedRegex("^```text\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Printed();
}
