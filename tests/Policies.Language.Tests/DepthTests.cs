using System.Diagnostics;
using Policies.Language.Planning;

namespace Policies.Language.Tests;

/// <summary>What nests without end gets a message, in a thread with a small stack and in time that grows with the text.</summary>
public sealed class DepthTests
{
    private const int SmallStack = 512 * 1024;

    public static TheoryData<string, string> TooMuch => new()
    {
        { "CR1022", Condition(Times("(", 900) + "deformity" + Times(")", 900)) },
        { "CR1023", Condition(Times("(", 50_000) + "deformity" + Times(")", 50_000)) },
        { "CR1022", Condition(Times("not ", 1900) + "deformity") },
        { "CR1022", Condition(Times("- ", 1900) + "weight is at least 5 kg") },
        { "CR1022", Condition(Times("documented ", 1900) + "deformity") },
        { "CR1022", Condition(Times("highest of ", 900) + "weight is at least 5 kg") },
        { "CR1022", Condition(Times("days from ", 900) + "onset is at least 5") },
        { "CR1022", Condition(Times("any l in levels where ", 390) + "deformity") },
        { "CR1022", Condition(Times("severe-level(", 600) + "deformity" + Times(")", 600)) },
        { "CR1022", Condition("levels" + Times(".x", 900)) },
        { "CR1022", "facts\n  x: " + Times("list of ", 900) + "level\n" },
        { "CR1022", "criterion c [guide]\n  all of\n" + Lines(3000, i => new string(' ', (i + 2) * 2) + "- all of\n") },
        { "CR1022", "criterion c [guide]\n  all of\n" + Lines(60, i => new string(' ', (i + 2) * 2) + "- all of unless " + Times("(", 60) + "deformity" + Times(")", 60) + "\n") },
        { "CR1022", "criterion c [guide]\n" + Lines(60, i => new string(' ', (i + 1) * 2) + Times("not ", 30) + $"any l{i} in levels where\n") + new string(' ', 130) + "deformity\n" },
        { "CR1022", "example \"Deep\"\n" + Lines(3000, i => new string(' ', i + 1) + "levels\n") },
        { "CR1023", Condition(Times("weight + ", 990) + "weight is at least 5 kg") },
        { "CR1023", Condition(Times("deformity unless ", 990) + "deformity") },
        { "CR1023", Condition(Times("deformity and ", 50_000) + "deformity") },
        { "CR1023", "criterion c [guide]\n  deformity\n" + Times("    and deformity\n", 5000) },
        { "CR2024", Lines(5000, i => $"criterion c{i} [guide]\n  {(i == 0 ? "deformity" : "c" + (i - 1))}\n") },
        { "CR2024", Lines(5000, i => $"define d{i}: number kg = {(i == 0 ? "weight" : "d" + (i - 1))}\n") },
        { "CR2024", Lines(5000, i => $"service s{i} [guide]\n  follows {(i == 0 ? "fusion" : "s" + (i - 1))}\n") },
    };

    public static TheoryData<string> NotTooMuch =>
    [
        Condition(Times("(", 50) + "deformity" + Times(")", 50)),
        Condition(Times("not ", 50) + "deformity"),
        Condition(Times("deformity and ", 900) + "deformity"),
        Condition(Times("weight + ", 190) + "weight is at least 5 kg"),
        Condition(string.Concat(Enumerable.Range(0, 50).Select(i => $"any l{i} in levels where ")) + "deformity"),
        "criterion c [guide]\n  any of\n" + Times("    - deformity\n", 10_000),
        "criterion c \"" + new string('x', 100_000) + "\" [guide]\n  deformity\n",
        "criterion c [" + Times("guide; ", 20_000) + "guide]\n  deformity\n",
        "facts\n" + Lines(10_000, i => $"  fact-{i}: yes-no\n"),
        "codes many\n  CPT " + string.Join(", ", Enumerable.Range(10_000, 900)) + "\n",
        Lines(90, i => $"define d{i}: number kg = {(i == 0 ? "weight" : $"d{i - 1} + d{i - 1}")}\n") + Condition("d89 is at least 5 kg"),
        "examples \"Rows\"\n  | deformity | expect graft |\n" + Times("  | yes | necessary |\n", 5000),
    ];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public void What_nests_too_deep_or_runs_too_long_is_told_once_for_its_place(string code, string lines)
    {
        var errors = Compile(lines).ErrorCodes();
        Assert.Contains(code, errors);
        Assert.InRange(errors.Length, 1, 60);
    }

    [Theory]
    [MemberData(nameof(NotTooMuch))]
    public void What_is_long_but_flat_is_compiled(string lines) => Assert.Empty(Compile(lines).ErrorCodes());

    [Theory]
    [InlineData("@#$ %^& ")]
    [InlineData("5{a")]
    [InlineData("5[")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("|")]
    [InlineData("\\")]
    [InlineData("- ")]
    [InlineData("deformty ")]
    [InlineData("deformty\n  ")]
    [InlineData("\"{deformity}")]
    [InlineData("1")]
    [InlineData("1,111")]
    [InlineData("x-")]
    public void A_hundred_thousand_characters_of_anything_take_no_more_than_seconds(string piece)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Compile(Condition(Times(piece, 100_000 / piece.Length))).Diagnostics);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static string Condition(string condition) => "criterion asked [guide]\n  " + condition + "\n";

    private static string Times(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(line));

    private static Compilation Compile(string lines)
    {
        Compilation? compilation = null;
        var thread = new Thread(
            () =>
            {
                compilation = Sample.With(lines);
                if (!compilation.HasErrors)
                {
                    PlanBuilder.Build(compilation.Policy!);
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Equal(compilation!.Tree.Text.Content, compilation.Tree.Root.ToFullString());
        return compilation;
    }
}
