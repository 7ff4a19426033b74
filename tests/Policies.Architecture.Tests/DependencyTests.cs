namespace Policies.Architecture.Tests;

public class DependencyTests
{
    // One direction, no way back: a project refers only to those named here, and nothing refers to the command or the package.
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new()
    {
        ["Values"] = ([], []),
        ["Runtime"] = (["Values"], []),
        ["Language"] = (["Values"], ["Sprache"]),
        ["CSharp"] = (["Language"], []),
        ["Generator"] = (["CSharp"], []),
        ["Interpreter"] = (["Language", "Runtime"], []),
        ["Docs"] = (["Language", "Runtime"], ["Markdig"]),
        ["Cli"] = (["CSharp", "Docs", "Interpreter"], ["Spectre.Console", "System.CommandLine"]),
        ["Package"] = (["Generator", "Runtime"], []),
    };

    // The front end in the order of its stages: each uses itself and what stands before it. Diagnostics are placed in a text, and a
    // text reports them, so these two are one stage.
    private static readonly string[][] Stages =
        [["Text", "Diagnostics"], ["Syntax"], ["Outline"], ["Formatting"], ["Grammar"], ["Parsing"], ["Libraries"], ["Model"], ["Semantics"], ["Checks"], ["Planning"], ["Versions"]];

    [Fact]
    public void Projects_refer_to_no_others_than_the_architecture_allows() => Assert.Equal(
        Allowed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value.Projects)}"),
        ProjectFile.All.Select(project => $"{project.Name}: {string.Join(", ", project.Projects)}"));

    [Fact]
    public void Projects_take_no_others_than_the_allowed_packages_along() => Assert.Equal(
        Allowed.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {string.Join(", ", pair.Value.Packages)}"),
        ProjectFile.All.Select(project => $"{project.Name}: {string.Join(", ", project.Packages)}"));

    [Fact]
    public void The_stages_of_the_front_end_use_only_earlier_ones()
    {
        const string front = "Policies.Language.";
        var order = Stages.SelectMany((names, index) => names.Select(name => (name, index))).ToDictionary(pair => pair.name, pair => pair.index);
        var files = SourceFile.All.Where(file => file.Path.StartsWith("src/Policies.Language/", StringComparison.Ordinal) && file.Path.Count(character => character == '/') > 2).ToList();

        Assert.All(files, file =>
        {
            var stage = file.Path.Split('/')[2];
            Assert.True(order.TryGetValue(stage, out var place), $"{file}: {stage} is not among the stages.");
            Assert.All(file.Usings.Where(name => name.StartsWith(front, StringComparison.Ordinal)), used =>
                Assert.True(order[used[front.Length..].Split('.')[0]] <= place, $"{file} uses {used}, a later stage."));
        });
    }
}
