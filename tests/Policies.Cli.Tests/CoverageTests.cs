using System.Globalization;
using System.Text.Json;
using static VerifyXunit.Verifier;

namespace Policies.Cli.Tests;

public class CoverageTests : CommandTest
{
    private const string Covered = """
        policy covered "Covered"
          version 1

        source guide "Guide"
          kind guideline

        record wound "Wound"
          name: text key
            ask "Name"
          deep: yes-no "Deep"
            ask "Deep"

        facts
          consent: yes-no "Consent"
            ask "The form"
          age: whole-number 0..120 "Age"
            ask "Age"
          wounds: list of wound "Wounds"
            ask "Wounds"

        criterion ready "Ready" [guide]
          all of
            - consent, silence means no               "Consent on record"
            - age is at least 18 or age is documented "Adult"
            - yes

        criterion deep-wound "A deep wound" [guide]
          any w in wounds where
            w.deep

        service repair "Repair" [guide]
          kind procedure
          necessary when ready and not deep-wound
          otherwise not necessary

        example "Ready"
          consent: yes
          age: 20
          wounds: none
          expect
            repair is necessary

        example "Nothing on record"
          expect
            repair is not necessary, for want of documents

        """;

    [Fact]
    public async Task Text_lists_what_no_example_shows_and_sums_up()
    {
        Write("covered.criteria", Covered);

        await Verify(Run.Of("test", "covered.criteria", "--coverage").Text);
    }

    [Fact]
    public async Task Lcov_counts_each_line_and_has_a_branch_for_each_result()
    {
        Write("covered.criteria", Covered);

        Assert.Equal("2 passed, 0 failed\n[exit 0]", Run.Of("test", "covered.criteria", "--coverage-format", "lcov", "--coverage-output", "out/lcov.info").Text);
        await Verify(File.ReadAllText("out/lcov.info"));
    }

    [Fact]
    public void Json_says_the_same()
    {
        Write("covered.criteria", Covered);
        Run.Of("test", ".", "--coverage-format", "json", "--coverage-output", "coverage.json");
        Run.Of("test", ".", "--coverage-format", "lcov", "--coverage-output", "lcov.info");
        using var json = JsonDocument.Parse(File.ReadAllText("coverage.json"));
        var lcov = File.ReadAllLines("lcov.info");

        Assert.Equal(Sum(lcov, "BRH:"), json.RootElement.GetProperty("seen").GetInt32());
        Assert.Equal(Sum(lcov, "BRF:"), json.RootElement.GetProperty("possible").GetInt32());
        Assert.Equal(
            lcov.Where(line => line.StartsWith("BRDA:", StringComparison.Ordinal)).Sum(line => line.EndsWith('-') ? 0 : int.Parse(line.Split(',')[3], CultureInfo.InvariantCulture)),
            json.RootElement.GetProperty("files").EnumerateArray().SelectMany(file => file.GetProperty("conditions").EnumerateArray())
                .SelectMany(condition => condition.GetProperty("seen").EnumerateObject()).Sum(result => result.Value.GetInt32()));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("64", 0)]
    [InlineData("65", 1)]
    [InlineData("100", 1)]
    public void Below_the_threshold_the_command_fails(string threshold, int exit)
    {
        Write("covered.criteria", Covered);

        var run = Run.Of("test", "covered.criteria", "--coverage-threshold", threshold);

        Assert.Equal(exit, run.Exit);
        Assert.Equal(exit == 0 ? "" : $"policies: the coverage is 64 %, less than the {threshold} % asked for.\n", run.Error);
    }

    [Theory]
    [InlineData("--coverage-format lcov", "policies: test: --coverage-format lcov needs --coverage-output FILE. See 'policies test --help'.")]
    [InlineData("--coverage-threshold 101", "policies: test: --coverage-threshold is a number of per cent, 0 to 100. See 'policies test --help'.")]
    [InlineData("--coverage-threshold most", "policies: test: --coverage-threshold takes 0-100, not 'most'. See 'policies test --help'.")]
    [InlineData("--coverage-format html", "policies: test: There is no format 'html'; the formats are text, lcov, json. See 'policies test --help'.")]
    public void What_cannot_be_done_is_told_before_anything_is_run(string options, string message)
    {
        var run = Run.Of(["test", .. options.Split(' ')]);

        Assert.Equal($"[error]\n{message}\n[exit 2]", run.Text);
    }

    private static int Sum(string[] lines, string tag) =>
        lines.Where(line => line.StartsWith(tag, StringComparison.Ordinal)).Sum(line => int.Parse(line.AsSpan(tag.Length), CultureInfo.InvariantCulture));
}
