using System.Text.Json;
using static VerifyXunit.Verifier;

namespace Policies.Cli.Tests;

public class CheckTests : CommandTest
{
    private const string Bad = """
        policy bad "Bad"
        type severity: grade mild < severe
        facts
          pain: severity "Pain"
          age: number 0..120 "Age"
        service repair "Repair"
          kind procedure
          necessary when pain is at least sever
          not necessary when agee is less than 18
          otherwise not necessary
        """;

    [Fact]
    public async Task Text_shows_the_line_the_place_the_nearest_name_and_the_declaration()
    {
        Write("bad.criteria", Bad);

        await Verify(Run.Of("check", "bad.criteria").Text);
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        Write("bad.criteria", Bad);

        await Verify(Run.Of("check", "bad.criteria", "--format", "json").Text);
    }

    [Fact]
    public async Task Sarif_is_for_code_review()
    {
        Write("some folder/bad.criteria", Bad);

        var run = Run.Of("check", "some folder", "--format", "sarif");

        SarifShape.Check(JsonDocument.Parse(run.Out).RootElement);
        await Verify(run.Text);
    }

    [Fact]
    public void Sarif_of_every_shape_of_diagnostic_is_valid()
    {
        Write("bad/tab.criteria", "policy tab \"T\"\n\tversion 1\n");
        Write("bad/mixed.criteria", Bad.Replace("pain is at least sever", "pain is mild and pain is severe or pain is mild"));
        Write("bad/bytes.criteria", [.. Enumerable.Range(0, 256).Select(number => (byte)number)]);
        Write("bad/bare.criteria", "facts\n");

        var run = Run.Of("check", Path.GetFullPath("bad"), "--format", "sarif");
        var sarif = JsonDocument.Parse(run.Out).RootElement;

        SarifShape.Check(sarif);
        Assert.All(
            sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => Assert.StartsWith(
                "file:///", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(1, run.Exit);
    }

    [Fact]
    public void A_policy_without_errors_passes()
    {
        var run = Run.Of("check", Run.Policy);

        Assert.Equal(0, run.Exit);
        Assert.EndsWith("1 policy checked: 0 errors, 0 warnings.\n", run.Out);
    }

    [Fact]
    public void Folders_are_searched_and_without_a_path_the_current_one_is()
    {
        Write("more/b.criteria", Bad);
        Write("more/deep/er/a.criteria", Bad.Replace("policy bad", "policy worse"));
        Write("more/bin/no.criteria", Bad);
        Write("more/.hidden/no.criteria", Bad);
        Write("more/notes.txt", "no policy");

        Assert.EndsWith("2 policies checked: 4 errors, 0 warnings.\n", WithoutWarnings(Run.Of("check", "more").Out));
        Assert.EndsWith("3 policies checked: 4 errors, 0 warnings.\n", WithoutWarnings(Run.Of("check").Out));
        Assert.EndsWith("2 policies checked: 4 errors, 0 warnings.\n", WithoutWarnings(Run.Of("check", "more", "more/b.criteria", "./more").Out));
    }

    [Fact]
    public void A_link_that_leads_round_in_a_circle_is_not_followed()
    {
        Directory.CreateSymbolicLink("policies/loop", Path.GetFullPath("policies"));

        Assert.StartsWith("1 policy checked", Run.Of("check", "policies").Out);
    }

    [Fact]
    public void A_folder_without_policies_is_a_mistake()
    {
        Directory.CreateDirectory("empty");

        var run = Run.Of("check", "empty");

        Assert.Equal("policies: No .criteria file is in 'empty'.\n", run.Error);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void A_terminal_shows_colour_and_a_file_does_not()
    {
        Write("bad.criteria", Bad);

        Assert.Contains("\u001b[", Run.OnTerminal(color: true, "check", "bad.criteria").Out);
        Assert.Equal(Run.Of("check", "bad.criteria").Out, Run.OnTerminal(color: false, "check", "bad.criteria").Out);
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_alone_and_leaves_nothing_behind_in_a_file()
    {
        for (var i = 0; i < 12; i++)
        {
            Write($"many/p{i}.criteria", $"policy p{i} \"P\"\n");
        }

        Assert.Contains("Checking", Run.OnTerminal(color: true, "check", "many").Out);
        Assert.DoesNotContain("Checking", Run.OnTerminal(color: false, "check", "many").Out);
        Assert.DoesNotContain("Checking", Run.Of("check", "many").Out);
    }

    [Fact]
    public void Nothing_in_a_policy_acts_on_the_terminal()
    {
        Write("bad.criteria", "policy bad \"\u001b[31m\u202e\" what\n\u0007\n");

        Assert.DoesNotContain(Run.Of("check", "bad.criteria").Out, character => character is '\u001b' or '\u202e' or '\u0007');
    }

    // How many warnings there are is for the tests of the language.
    private static string WithoutWarnings(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[0-9]+ warnings?", "0 warnings");
}
