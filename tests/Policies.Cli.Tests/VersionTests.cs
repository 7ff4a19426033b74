using System.Text.Json;

namespace Policies.Cli.Tests;

/// <summary>Two versions of one policy in a folder: the one in force on the service date decides.</summary>
public class VersionTests : CommandTest
{
    private const string First = """
        policy screening "Screening"
          version 2015.1
          effective 2015-02-05 until 2022-02-09

        source guide "Guide"
          kind guideline

        facts
          age: whole-number 0..120 "Age"
            ask "Date of birth"
          counselled: yes-no "Counselled"
            ask "Note of the visit"

        service scan "Scan" [guide]
          kind test
          necessary when age is at least 55 and counselled
          otherwise not necessary

        example "Fifty-five"
          age: 55
          counselled: yes
          expect
            scan is necessary

        """;

    private static readonly string Second = First
        .Replace("version 2015.1", "version 2022.1")
        .Replace("effective 2015-02-05 until 2022-02-09", "effective 2022-02-10")
        .Replace("55", "50").Replace("Fifty-five", "Fifty")
        .Replace("  counselled: yes-no \"Counselled\"\n    ask \"Note of the visit\"\n", "").Replace(" and counselled", "").Replace("  counselled: yes\n", "");

    public VersionTests()
    {
        Directory.Delete("policies", recursive: true);
        Write("screening/first.criteria", First);
        Write("screening/second.criteria", Second);
    }

    [Theory]
    [InlineData("2015-02-05", "2015.1", "deny", 0)]
    [InlineData("2022-02-09", "2015.1", "deny", 0)]
    [InlineData("2022-02-10", "2022.1", "approve", 0)]
    [InlineData("2030-01-01", "2022.1", "approve", 0)]
    [InlineData("2015-02", "2015.1", "deny", 0)]
    [InlineData("2022-03", "2022.1", "approve", 0)]
    [InlineData("2001-01-01", "2015.1", "deny", 1)]
    public void The_version_in_force_on_the_service_date_decides_and_before_all_the_nearest(string serviceDate, string version, string action, int findings)
    {
        var run = Run.With($$"""{ "facts": { "service-date": "{{serviceDate}}", "age": 52 } }""", "evaluate", "screening", "--case", "-", "--format", "json");

        Assert.Equal(("", 0), (run.Error, run.Exit));
        var decision = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(version, decision.GetProperty("policy").GetProperty("version").GetString());
        Assert.Equal(action, decision.GetProperty("action").GetString());
        Assert.Equal(findings, decision.GetProperty("findings").GetArrayLength());
    }

    [Theory]
    [InlineData("", "is not documented")]
    [InlineData("\"service-date\": \"2022-02\", ", "is known only in part")]
    [InlineData("\"service-date\": \"2022\", ", "is known only in part")]
    public void A_service_date_that_leaves_the_version_open_is_told_with_the_versions(string serviceDate, string what)
    {
        var run = Run.With($$"""{ "facts": { {{serviceDate}}"age": 52 } }""", "evaluate", "screening", "--case", "-");

        Assert.Equal(2, run.Exit);
        Assert.Equal(
            $"standard input: $.facts.service-date: The service date {what}, but it says which version of 'screening' decides: 2015.1 (from 2015-02-05 until 2022-02-09) or 2022.1 (from 2022-02-10).\n",
            run.Error);
    }

    [Fact]
    public void A_case_is_read_as_its_version_has_it()
    {
        const string Counselled = """{ "facts": { "service-date": "DATE", "age": 60, "counselled": true } }""";

        Assert.Equal(0, Run.With(Counselled.Replace("DATE", "2020-01-01"), "evaluate", "screening", "--case", "-").Exit);
        var late = Run.With(Counselled.Replace("DATE", "2023-01-01"), "evaluate", "screening", "--case", "-");
        Assert.Equal(2, late.Exit);
        Assert.Contains("counselled", late.Error, StringComparison.Ordinal);
        Assert.Contains("service-date", Run.With(Counselled.Replace("DATE", "soon"), "evaluate", "screening", "--case", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_by_itself_decides_whatever_the_date()
    {
        var run = Run.With("""{ "facts": { "service-date": "2023-01-01", "age": 60, "counselled": true } }""", "evaluate", "screening/first.criteria", "--case", "-", "--format", "json");

        Assert.Equal("2015.1", JsonDocument.Parse(run.Out).RootElement.GetProperty("policy").GetProperty("version").GetString());
    }

    [Fact]
    public void In_a_folder_of_several_policies_the_case_says_which()
    {
        Write("screening/other.criteria", Second.Replace("policy screening", "policy other"));

        Assert.Equal(0, Run.With("""{ "policy": "other", "facts": { "age": 52 } }""", "evaluate", "screening", "--case", "-").Exit);
        Assert.Equal(
            (2, "policies: There are several policies ('other', 'screening'), and the case does not say which one it is for: give it a \"policy\", or name the policy's file.\n"),
            Run.With("""{ "facts": { "age": 52 } }""", "evaluate", "screening", "--case", "-") is var run ? (run.Exit, run.Error) : default);
        Assert.Equal(
            "policies: The case is for 'screning', which is none of the policies ('other', 'screening'). Did you mean 'screening'?\n",
            Run.With("""{ "policy": "screning" }""", "evaluate", "screening", "--case", "-").Error);
    }

    [Fact]
    public void Versions_that_overlap_are_told_by_check_and_decide_nothing()
    {
        Write("screening/first.criteria", First.Replace("until 2022-02-09", "until 2022-02-28"));

        var check = Run.Of("check", "screening");
        Assert.Equal(1, check.Exit);
        Assert.Contains(
            "screening/second.criteria:3:3: error CR2042: Of 'screening', version 2022.1 is effective from 2022-02-10 and version 2015.1 from 2015-02-05 until 2022-02-28: on 2022-02-10 both are in force.",
            check.Out, StringComparison.Ordinal);
        Assert.Contains("screening/first.criteria:3:3: The other version is declared here.", check.Out, StringComparison.Ordinal);

        var run = Run.With("""{ "facts": { "service-date": "2023-01-01" } }""", "evaluate", "screening", "--case", "-");
        Assert.Equal((2, ""), (run.Exit, run.Out));
        Assert.Contains("CR2042", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_version_has_its_code_and_its_document()
    {
        Assert.Equal(0, Run.Of("generate", "screening", "--output", "code").Exit);
        Assert.Contains("Screening.Screening.g.cs", FilesIn("code"));
        Assert.Contains("Screening2015_1.Screening2015_1.g.cs", FilesIn("code"));
        Assert.Contains("Screening2022_1.Screening2022_1Plan.g.cs", FilesIn("code"));
        Assert.Equal(0, Run.Of("docs", "screening", "--output", "docs").Exit);
        Assert.Equal(["first.md", "second.md"], FilesIn("docs"));
        Assert.Equal("2 passed, 0 failed\n", Run.Of("test", "screening").Out);
    }
}
