using System.Text.Json;

namespace Policies.Runtime.Tests;

/// <summary>The result as programs read it: LANGUAGE.md section 7.</summary>
public class DecisionWriterTests
{
    private const string Case = """
        {
          "id": "case-1",
          "facts": {
            "service-date": "2027-01-01",
            "sites": { "a": { "sound": { "value": true, "on": "2026-02-03", "source": "Report, p. 2" } }, "b": { "sound": false }, "c": {} },
            "yes-said": true,
            "grade": { "from": 6, "to": 8 },
            "since": "2026-03-01"
          },
          "request": [
            { "service": "at-sites", "at": ["a", "b"], "codes": ["10001"] },
            { "service": "follower" },
            { "service": "bundled" },
            { "stage": 2, "service": "at-sites", "at": ["a"] },
            { "stage": 3, "service": "at-sites", "at": ["c"] },
            { "stage": 3, "service": "silent" }
          ]
        }
        """;

    [Fact]
    public void Names_stand_in_the_order_of_the_language_reference()
    {
        var result = Sample.Written(Sample.Decide(Sample.Outcomes, Case));
        var line = result.GetProperty("lines")[0];

        Assert.Equal(["id", "policy", "service-date", "action", "stages", "lines", "missing", "findings", "references"], Names(result));
        Assert.Equal(["id", "version", "sha256"], Names(result.GetProperty("policy")));
        Assert.Equal(["stage", "outcome", "action"], Names(result.GetProperty("stages")[0]));
        Assert.Equal(["stage", "service", "phase", "at", "codes", "outcome", "possible", "reasons", "missing", "terms", "remarks"], Names(line));
        Assert.Equal(
            ["stage", "service", "phase", "at", "codes", "outcome", "possible", "basis", "reasons", "missing", "terms", "remarks"], Names(result.GetProperty("lines")[1]));
        Assert.Equal(
            ["stage", "service", "phase", "elements", "codes", "outcome", "possible", "reasons", "missing", "terms", "remarks"], Names(result.GetProperty("lines")[2]));
        Assert.Equal(["criterion", "result", "text", "citations"], Names(line.GetProperty("reasons")[0]));
        Assert.Equal(["number", "source", "locator", "grade"], Names(line.GetProperty("reasons")[0].GetProperty("citations")[0]));
        Assert.Equal(["text", "citations"], Names(line.GetProperty("remarks")[0]));
        Assert.Equal(["fact", "ask", "why", "for"], Names(result.GetProperty("missing")[0]));
        Assert.Equal(["code", "text"], Names(result.GetProperty("findings")[0]));
        Assert.Equal(["number", "id", "title", "kind", "publisher", "year", "doi"], Names(result.GetProperty("references")[0]));
    }

    [Fact]
    public Task The_result_of_a_case_is_as_approved() => Approved(Sample.Written(Sample.Decide(Sample.Outcomes, Case)));

    [Fact]
    public Task The_explanation_of_a_case_is_as_approved() =>
        Approved(Sample.Written(Sample.Decide(Sample.Outcomes, Case), explain: true).GetProperty("lines")[1].GetProperty("explanation"));

    [Theory]
    [InlineData("""{"grade": 6}""", "investigational")]
    [InlineData("""{"grade": 3}""", "study-only")]
    [InlineData("""{"grade": 2}""", "refer")]
    [InlineData("""{"grade": 0}""", "not-necessary refuted")]
    [InlineData("""{"grade": {"from": 4}}""", "undetermined study-only investigational")]
    public void Every_outcome_of_a_service_has_its_word(string facts, string expected) => Assert.Equal([expected], Outcomes(facts, """{"service": "tried"}"""));

    [Theory]
    [InlineData("""{"service": "silent"}""", """{"yes-said": true}""", "necessary")]
    [InlineData("""{"service": "silent"}""", """{"yes-said": false}""", "not-necessary refuted")]
    [InlineData("""{"service": "silent"}""", """{}""", "not-necessary undocumented")]
    public void What_is_not_necessary_has_a_basis(string item, string facts, string expected) => Assert.Equal([expected], Outcomes(facts, item));

    [Fact]
    public void Elements_come_before_their_roll_up_and_what_follows_has_the_roll_up_alone()
    {
        var lines = Sample.Written(Sample.Decide(Sample.Outcomes, Case)).GetProperty("lines").EnumerateArray()
            .Select(line => $"{line.GetProperty("stage")} {Service(line)}: {line.GetProperty("outcome")}");

        Assert.Equal(
            [
                "1 at-sites at a: necessary",
                "1 at-sites at b: not-necessary",
                "1 at-sites [a]: necessary-in-part",
                "1 follower [a]: necessary-in-part",
                "1 bundled: incidental",
                "2 at-sites at a: necessary",
                "2 at-sites [a]: necessary",
                "3 at-sites at c: undetermined",
                "3 at-sites []: undetermined",
                "3 silent: necessary",
            ],
            lines);
    }

    [Theory]
    [InlineData("""[{"service": "silent"}]""", "all approve")]
    [InlineData("""[{"service": "silent"}, {"service": "at-sites", "at": ["b"]}]""", "some approve-in-part")]
    [InlineData("""[{"service": "at-sites", "at": ["a", "b"]}]""", "some approve-in-part")]
    [InlineData("""[{"service": "at-sites", "at": ["b"]}]""", "none deny")]
    [InlineData("""[{"service": "silent"}, {"service": "at-sites", "at": ["c"]}]""", "undetermined request-documents")]
    [InlineData("""[{"service": "silent"}, {"service": "tried"}]""", "some refer")]
    public void Every_stage_has_an_outcome_and_an_action(string request, string expected)
    {
        var result = Sample.Written(Sample.Decide(
            Sample.Outcomes,
            $$"""
            {
              "facts": { "yes-said": true, "grade": 1, "sites": { "a": { "sound": true }, "b": { "sound": false } } },
              "request": {{request}}
            }
            """));
        var stage = result.GetProperty("stages")[0];

        Assert.Equal(expected, $"{stage.GetProperty("outcome")} {stage.GetProperty("action")}");
        Assert.Equal(stage.GetProperty("action").GetString(), result.GetProperty("action").GetString());
    }

    [Theory]
    [InlineData("""{}""", "not-documented")]
    [InlineData("""{"grade": {"from": 2}}""", "partial")]
    public void What_is_missing_says_why(string facts, string why)
    {
        var missing = Assert.Single(Result(facts, """{"service": "tried"}""").GetProperty("missing").EnumerateArray());

        Assert.Equal($"grade: {why}", $"{missing.GetProperty("fact")}: {missing.GetProperty("why")}");
    }

    [Fact]
    public void A_result_without_a_name_or_a_service_date_says_so()
    {
        var result = Result("{}", """{"service": "silent"}""");

        Assert.False(result.TryGetProperty("id", out _));
        Assert.Equal(JsonValueKind.Null, result.GetProperty("service-date").ValueKind);
    }

    private static JsonElement Result(string facts, string item) => Sample.Written(Sample.Decide(
        Sample.Outcomes, $"{{ \"facts\": {facts}, \"request\": [ {item} ] }}"));

    private static string[] Outcomes(string facts, string item) =>
    [
        .. Result(facts, item).GetProperty("lines").EnumerateArray().Select(line =>
            line.GetProperty("outcome").GetString()
            + (line.TryGetProperty("basis", out var basis) ? " " + basis : "")
            + (line.GetProperty("outcome").GetString() == "undetermined" ? string.Concat(line.GetProperty("possible").EnumerateArray().Select(outcome => " " + outcome)) : "")),
    ];

    private static string Service(JsonElement line) =>
        line.GetProperty("service").GetString()
        + (line.TryGetProperty("at", out var at) ? " at " + at : "")
        + (line.TryGetProperty("elements", out var elements) ? $" [{string.Join(", ", elements.EnumerateArray())}]" : "");

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];

    private static async Task Approved(JsonElement result) =>
        await VerifyXunit.Verifier.Verify(JsonSerializer.Serialize(result, new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }), "json");
}
