using System.Text;
using System.Text.Json;
using static VerifyXunit.Verifier;

namespace Policies.Cli.Tests;

public class EvaluateTests : CommandTest
{
    [Fact]
    public async Task The_two_stage_case_is_decided_as_the_assessment_says() => await Verify(Run.Of("evaluate", Run.Policy, "--case", Run.Case).Text);

    [Fact]
    public void The_answers_are_those_of_the_table()
    {
        var run = Run.Of("evaluate", Run.Policy, "--case", Run.Case, "--format", "json");
        var lines = JsonDocument.Parse(run.Out).RootElement.GetProperty("lines").EnumerateArray().Select(line => string.Join(' ',
            line.GetProperty("stage"), line.GetProperty("service"), line.TryGetProperty("at", out var at) ? at : "-", line.GetProperty("outcome"),
            line.TryGetProperty("basis", out var basis) ? basis : "-"));

        Assert.Equal(0, run.Exit);
        Assert.Equal(
            [
                "1 interbody-fusion L2-3 not-necessary refuted",
                "1 interbody-fusion L3-4 not-necessary refuted",
                "1 interbody-fusion - not-necessary refuted",
                "1 bone-graft - not-necessary refuted",
                "1 inpatient-stay - not-necessary refuted",
                "2 exploration - incidental -",
                "2 decompression - undetermined -",
                "2 osteotomy - not-necessary undocumented",
                "2 interbody-fusion - undetermined -",
                "2 pedicle-screws - undetermined -",
                "2 pelvic-fixation - undetermined -",
                "2 sacroiliac-fusion - not-necessary undocumented",
                "2 inpatient-stay - undetermined -",
            ],
            lines);
    }

    [Theory]
    [InlineData("text", "How it was decided:")]
    [InlineData("markdown", "How it was decided:")]
    [InlineData("json", "\"explanation\": [")]
    public void Explain_adds_the_tree(string format, string sign)
    {
        string[] arguments = ["evaluate", Run.Policy, "--case", Run.Case, "--format", format];

        Assert.DoesNotContain(sign, Run.Of(arguments).Out);
        Assert.Contains(sign, Run.Of([.. arguments, "--explain"]).Out);
    }

    [Fact]
    public void Markdown_is_a_document()
    {
        var run = Run.Of("evaluate", Run.Policy, "--case", Run.Case, "--format", "markdown");

        Assert.StartsWith("# Assessment: Lumbar fusion and revision procedures\n", run.Out);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public void A_case_can_come_on_standard_input()
    {
        var fromFile = Run.Of("evaluate", Run.Policy, "--case", Run.Case);

        Assert.Equal(fromFile, Run.With(File.ReadAllText(Run.Case), "evaluate", Run.Policy, "--case", "-"));
        Assert.Equal(
            "standard input: $: The text is empty; expected a case, an object with facts and a request.\n",
            Run.With("", "evaluate", Run.Policy, "--case", "-").Error);
    }

    [Fact]
    public void A_terminal_shows_colour_and_a_file_does_not()
    {
        string[] arguments = ["evaluate", Run.Policy, "--case", Run.Case];
        var plain = Run.OnTerminal(color: false, arguments);

        Assert.DoesNotContain('\u001b', plain.Out);
        Assert.DoesNotContain('\u001b', Run.Of(arguments).Out);
        var colored = Run.OnTerminal(color: true, arguments).Out;
        Assert.Contains("\u001b[", colored);
        Assert.Equal(plain.Out, System.Text.RegularExpressions.Regex.Replace(colored, "\u001b\\[[0-9;]*m", ""));
    }

    [Theory]
    [InlineData("none.criteria", Run.Case, "policies: none.criteria: there is no such policy file.")]
    [InlineData("policies/spine/lumbar-fuson.criteria", Run.Case, "policies: policies/spine/lumbar-fuson.criteria: there is no such policy file. The nearest name there is 'lumbar-fusion.criteria'.")]
    [InlineData("nowhere/a.criteria", Run.Case, "policies: nowhere/a.criteria: there is no such policy file.")]
    [InlineData(Run.Case, Run.Case, "policies: policies/spine/cases/two-stage-revision.json: a policy's file ends in .criteria.")]
    [InlineData(Run.Policy, "none.json", "policies: none.json: there is no such case file.")]
    [InlineData(Run.Policy, "policies/spine/cases/two-stage-revison.json", "policies: policies/spine/cases/two-stage-revison.json: there is no such case file. The nearest name there is 'two-stage-revision.json'.")]
    [InlineData(Run.Policy, "policies", "policies: policies: expected a case file (.json), found a folder.")]
    [InlineData(Run.Policy, Run.Policy, "policies/spine/lumbar-fusion.criteria: line 1, column 1: This is not JSON: 'p' is not expected here.")]
    public void A_path_that_is_not_what_it_should_be_gets_one_message(string policy, string caseFile, string message) =>
        Refused(Run.Of("evaluate", policy, "--case", caseFile), message);

    [Theory]
    [InlineData("{", "line 1, column 2: This is not JSON: it ends before an object, array or text is closed.")]
    [InlineData("", "$: The text is empty; expected a case, an object with facts and a request.")]
    [InlineData("""{"policy": "oxygen"}""", "$.policy: The case is for 'oxygen', but the policy is 'lumbar-fusion'.")]
    [InlineData("""{"facts": {"deformty": true}}""", "$.facts.deformty: The policy has no fact 'deformty'. Did you mean 'deformity'?")]
    [InlineData("""{"facts": {"cobb-angle": 200}}""", "$.facts.cobb-angle: The number is outside what is declared, 0..180 deg.")]
    [InlineData("""{"facts": {"levels": {"L4-5": {"stenosis": "sever"}}}}""", "$.facts.levels.L4-5.stenosis: 'sever' is no option of 'severity'; the options are none, mild, moderate, severe. Did you mean 'severe'?")]
    [InlineData("""{"facts": {"physical-therapy": "6"}}""", "$.facts.physical-therapy: Expected a length of time such as \"6 weeks\", but this text is none.")]
    [InlineData("""{"facts": {"service-date": "2026-02-30"}}""", "$.facts.service-date: Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this text is none.")]
    [InlineData("""{"request": [{"service": "osteotmy"}]}""", "$.request[0].service: The policy has no service 'osteotmy'. Did you mean 'osteotomy'?")]
    [InlineData("""{"request": [{"codes": ["99999"]}]}""", "$.request[0].codes[0]: No service of the policy has the code '99999'.")]
    [InlineData("""{"request": [{"service": "osteotomy", "at": ["L4-5"]}]}""", "$.request[0].at: The service 'osteotomy' is decided as a whole, so it cannot be asked for at 'L4-5'.")]
    [InlineData("""{"request": [{"service": "osteotomy", "stage": 0}]}""", "$.request[0].stage: A stage is a whole number from 1, but this is 0.")]
    public void A_wrong_case_gets_one_message_with_its_place(string json, string message)
    {
        Write("case.json", json);

        Refused(Run.Of("evaluate", Run.Policy, "--case", "case.json"), "case.json: " + message);
    }

    [Fact]
    public void Every_error_of_a_case_gets_a_line()
    {
        Write("case.json", """{"facts": {"deformty": true, "kyphosis": 1}, "request": [{"service": "osteotmy"}]}""");

        var run = Run.Of("evaluate", Run.Policy, "--case", "case.json");

        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void A_case_in_UTF16_or_of_other_bytes_is_refused()
    {
        Write("wide.json", Encoding.Unicode.GetBytes("{}"));
        Write("latin.json", [.. "{\"id\": \""u8, 0xE9, .. "\"}"u8]);

        Refused(Run.Of("evaluate", Run.Policy, "--case", "wide.json"), "wide.json: $: The text is UTF-16; save it as UTF-8.");
        Refused(Run.Of("evaluate", Run.Policy, "--case", "latin.json"), "latin.json: line 1, column 9: The text holds bytes that are not UTF-8.");
    }

    [Fact]
    public void A_patients_facts_stay_out_of_the_messages()
    {
        Write("case.json", """{"facts": {"cobb-angle": "Jane Roe, 1961", "physical-therapy": "Jane Roe", "service-date": "Jane Roe", "levels": "Jane Roe", "deformity": "Jane Roe"}}""");

        var run = Run.Of("evaluate", Run.Policy, "--case", "case.json");

        Assert.Equal(5, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("Jane", run.Error);
    }

    [Fact]
    public async Task A_policy_with_errors_decides_nothing_and_shows_them()
    {
        Write("bad.criteria", "policy bad \"Bad\"\nfacts\n  consent: yes-no \"Consent\"\nservice s \"S\"\n  kind procedure\n  necessary when consnet\n  otherwise not necessary\n");

        await Verify(Run.Of("evaluate", "bad.criteria", "--case", Run.Case).Text);
    }

    [Fact]
    public void Bytes_that_are_no_policy_are_refused()
    {
        Write("bytes.criteria", [.. Enumerable.Range(0, 256).Select(number => (byte)number)]);
        Write("empty.criteria", "");

        foreach (var policy in (string[])["bytes.criteria", "empty.criteria"])
        {
            var run = Run.Of("evaluate", policy, "--case", Run.Case);

            Assert.Equal(2, run.Exit);
            Assert.Contains($"policies: {policy}: the ", run.Error);
            Assert.DoesNotContain("   at ", run.Error);
        }
    }

    private static void Refused(Run run, string message)
    {
        Assert.Equal(message + "\n", run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.Exit);
    }
}
