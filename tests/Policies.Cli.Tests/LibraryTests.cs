using System.Text.Json;

namespace Policies.Cli.Tests;

/// <summary>Libraries are found on the way up from the file that uses them, by every command.</summary>
public class LibraryTests : CommandTest
{
    private const string Care = """
        library conservative-care "Conservative care"

        source care-guideline "Guideline on conservative care"
          kind guideline

        facts
          care-weeks: whole-number 0..100 "Weeks of care"
            ask "Record of the care that was tried"
          red-flag: yes-no "Red flag"
            ask "Note that rules a red flag out"

        criterion care-failed "Conservative care has failed" [care-guideline p. 4]
          care-weeks is at least 6

        criterion excused "Care is not asked for" [care-guideline p. 5]
          red-flag

        example "Long care"
          care-weeks: 7
          expect
            care-failed is met

        """;

    private const string Brace = """
        policy brace "Brace"
          version 1

        use conservative-care

        source own-guideline "Guideline on braces"
          kind guideline

        service brace "Brace" [own-guideline]
          kind item
          necessary when care-failed
          otherwise not necessary

        example "Care of six weeks"
          care-weeks: 6
          expect
            brace is necessary

        """;

    private const string Short = """{ "facts": { "care-weeks": 5, "red-flag": false } }""";

    [Fact]
    public void A_library_beside_or_above_is_found_from_any_folder()
    {
        Write("care/libraries/conservative-care.criteria", Care);
        Write("care/spine/brace.criteria", Brace);
        Write("case.json", Short);

        var run = Run.Of("evaluate", "care/spine/brace.criteria", "--case", "case.json", "--format", "json");
        Assert.Equal(0, run.Exit);
        var decision = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("deny", decision.GetProperty("action").GetString());
        Assert.Equal("conservative-care", decision.GetProperty("policy").GetProperty("libraries")[0].GetProperty("id").GetString());
        Assert.Equal(["own-guideline", "care-guideline"], decision.GetProperty("references").EnumerateArray().Select(reference => reference.GetProperty("id").GetString()));

        Directory.SetCurrentDirectory("care/spine");
        Assert.Equal(0, Run.With(Short, "evaluate", "brace.criteria", "--case", "-").Exit);
        Assert.EndsWith("1 policy and 1 library checked: 0 errors, 0 warnings.\n", Run.Of("check").Out);
    }

    [Fact]
    public void Examples_of_policies_and_of_libraries_are_run_and_their_coverage_is_by_file()
    {
        Write("care/libraries/conservative-care.criteria", Care);
        Write("care/brace.criteria", Brace);
        Write("care/collar.criteria", Brace.Replace("policy brace", "policy collar"));

        var run = Run.Of("test", "care", "--coverage", "--coverage-format", "lcov", "--coverage-output", "coverage.info");

        Assert.Equal("3 passed, 0 failed\n", run.Out);
        var lines = File.ReadAllLines("coverage.info");
        Assert.Equal(["SF:care/brace.criteria", "SF:care/collar.criteria", "SF:care/libraries/conservative-care.criteria"], lines.Where(line => line.StartsWith("SF:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        var library = string.Join("\n", lines).Split("end_of_record").Single(record => record.Contains("SF:care/libraries", StringComparison.Ordinal));
        Assert.Contains("DA:13,3\n", library, StringComparison.Ordinal);
        Assert.Contains("DA:16,0\n", library, StringComparison.Ordinal);
        Assert.Contains("LF:2\n", library, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_a_library_is_told_once_and_stops_what_uses_it()
    {
        Write("care/libraries/conservative-care.criteria", Care.Replace("care-weeks is at least 6", "care-week is at least 6"));
        Write("care/brace.criteria", Brace);
        Write("care/collar.criteria", Brace.Replace("policy brace", "policy collar"));
        Write("case.json", Short);

        var check = Run.Of("check", "care/brace.criteria", "care/collar.criteria");
        Assert.Equal(1, check.Exit);
        Assert.Single(check.Out.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains("care/libraries/conservative-care.criteria:13:3: error CR2001", check.Out, StringComparison.Ordinal);
        Assert.EndsWith("2 policies and 1 library checked: 1 error, 0 warnings.\n", check.Out);

        var test = Run.Of("test", "care");
        Assert.Equal(2, test.Exit);
        Assert.Single(test.Error.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains("care/brace.criteria: the library 'conservative-care' that it uses has errors, so nothing was done with it.", test.Error, StringComparison.Ordinal);

        Assert.Equal(2, Run.Of("evaluate", "care/brace.criteria", "--case", "case.json").Exit);
    }

    [Fact]
    public void A_message_that_is_about_a_library_too_names_its_file()
    {
        Write("libraries/conservative-care.criteria", Care);
        Write("brace.criteria", Brace + "facts\n  care-weeks: yes-no\n    ask \"Care\"\n");

        Assert.Contains("  libraries/conservative-care.criteria:7:3: It is declared here first.\n  7 |   care-weeks: whole-number", Run.Of("check", "brace.criteria").Out, StringComparison.Ordinal);
        var related = JsonDocument.Parse(Run.Of("check", "brace.criteria", "--format", "json").Out).RootElement[0].GetProperty("related")[0];
        Assert.Equal("libraries/conservative-care.criteria", related.GetProperty("file").GetString());
        SarifShape.Check(JsonDocument.Parse(Run.Of("check", "brace.criteria", "--format", "sarif").Out).RootElement);
    }

    [Fact]
    public void Documents_and_code_hold_what_the_policy_reaches_and_a_library_has_none()
    {
        Write("care/libraries/conservative-care.criteria", Care);
        Write("care/brace.criteria", Brace);

        Assert.Equal(0, Run.Of("docs", "care", "--output", "docs").Exit);
        Assert.Equal(["brace.md"], FilesIn("docs"));
        var document = File.ReadAllText("docs/brace.md");
        Assert.Contains("| Library | Conservative care |", document, StringComparison.Ordinal);
        Assert.Contains("### <a id=\"care-failed\"></a>Conservative care has failed \\[[2](#ref-care-guideline), p. 4\\]", document, StringComparison.Ordinal);
        Assert.DoesNotContain("excused", document, StringComparison.Ordinal);
        Assert.DoesNotContain("red-flag", document, StringComparison.Ordinal);

        Assert.Equal(0, Run.Of("generate", "care", "--output", "code").Exit);
        Assert.All(FilesIn("code"), file => Assert.StartsWith("Brace.", file));
    }

    [Fact]
    public void A_library_is_laid_out_and_checked_by_itself_and_decides_nothing()
    {
        Write("care.criteria", Care);
        Write("case.json", Short);

        Assert.Equal("0 to format, 1 formatted\n", Run.Of("format", "care.criteria", "--check").Out.Replace("care.criteria\n1 to format, 0 formatted", "0 to format, 1 formatted"));
        Assert.EndsWith("1 library checked: 0 errors, 0 warnings.\n", Run.Of("check", "care.criteria").Out);
        var run = Run.Of("evaluate", "care.criteria", "--case", "case.json");
        Assert.Equal((2, "policies: care.criteria: this is a library; a case is decided by a policy that uses it.\n"), (run.Exit, run.Error));
    }

    [Fact]
    public void A_ring_of_libraries_is_told_once()
    {
        Write("a.criteria", "library a\n\nuse b\n");
        Write("b.criteria", "library b\n\nuse a\n");
        Write("brace.criteria", Brace.Replace("conservative-care", "b"));

        var run = Run.Of("check", "brace.criteria");

        Assert.Equal(1, run.Exit);
        Assert.Contains("a.criteria:3:5: error CR2003: 'a' depends on itself: 'a' needs 'b' needs 'a'.", Assert.Single(run.Out.Split('\n'), line => line.Contains(": error ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
