using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;

namespace Policies.Language.Tests;

public sealed partial class RegistryTests
{
    public static readonly TheoryData<string> Codes = [.. Descriptors.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Codes_are_unique_and_in_the_shape_of_codes()
    {
        Assert.Equal(Descriptors.All.Count, Descriptors.All.Select(descriptor => descriptor.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Descriptors.All, descriptor => Assert.Matches("^CR[1-5][0-9]{3}$", descriptor.Code));
    }

    [Fact]
    public void Every_code_has_a_page_and_every_page_a_code() => Assert.Equal(
        Descriptors.All.Select(descriptor => descriptor.Code),
        Directory.EnumerateFiles(Files.Pages).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_has_a_file_that_triggers_it_and_every_bad_file_a_code() => Assert.Equal(
        Descriptors.All.Select(descriptor => descriptor.Code),
        Files.Folders("bad").Select(folder => folder[..6]).Distinct());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_has_the_title_of_its_code(string code) =>
        Assert.StartsWith($"# {code}: {Descriptors.All.Single(descriptor => descriptor.Code == code).Title}\n", Page(code), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_first_example_of_a_page_triggers_its_code_and_no_other_error(string code)
    {
        var compilation = Compile(code, 0);
        Assert.Contains(code, compilation.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
        Assert.All(compilation.Errors(), error => Assert.Equal(code, error.Descriptor.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_second_example_of_a_page_is_free_of_its_code_and_of_errors(string code)
    {
        var compilation = Compile(code, 1);
        Assert.DoesNotContain(code, compilation.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));
        Assert.Empty(compilation.Errors());
    }

    private static string Page(string code) => File.ReadAllText(Path.Combine(Files.Pages, code + ".md")).ReplaceLineEndings("\n");

    private static IReadOnlyList<string> Examples(string code)
    {
        var examples = Fence().Matches(Page(code)).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, examples.Count);
        return examples;
    }

    // A page is UTF-8 itself, so its replacement character stands for a byte that is not.
    private static Compilation Compile(string code, int example) => Sample.Compile(
        Text.SourceText.FromBytes("policy.criteria", [.. Examples(code)[example].SelectMany(character => character == '\uFFFD' ? [0xE9] : System.Text.Encoding.UTF8.GetBytes(character.ToString()))]),
        [.. Beside().Matches(Page(code)).Select((match, index) => new Text.SourceText($"beside-{index}.criteria", match.Groups[1].Value))]);

    [GeneratedRegex("```criteria\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    // What stands in the files beside it: libraries, or other versions.
    [GeneratedRegex("```criteria-(?:library|version)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Beside();
}
