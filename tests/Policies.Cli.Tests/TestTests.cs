using static VerifyXunit.Verifier;

namespace Policies.Cli.Tests;

public class TestTests : CommandTest
{
    private const string Failing = """
        policy failing "Failing"
        facts
          consent: yes-no "Consent"
            ask "The form"
        service repair "Repair"
          kind procedure
          necessary when consent
          otherwise not necessary
        example "With consent"
          consent: yes
          expect
            repair is necessary
        example "Without a word"
          consent: unknown
          expect
            repair is necessary
            action is approve
        examples "Rows"
          | consent | expect repair |
          | yes     | necessary     |
          | no      | necessary     |
        """;

    [Fact]
    public void Examples_that_pass_are_counted()
    {
        var run = Run.Of("test", "policies");

        Assert.Matches("^[1-9][0-9]* passed, 0 failed\n$", run.Out);
        Assert.Equal(0, run.Exit);
    }

    [Fact]
    public async Task Each_failure_says_what_was_expected_what_came_out_and_why()
    {
        Write("failing.criteria", Failing);

        await Verify(Run.Of("test", "failing.criteria").Text);
    }

    [Fact]
    public void A_policy_with_errors_is_not_run_and_the_others_are()
    {
        Write("bad.criteria", "policy bad \"Bad\"\nnonsense\n");

        var run = Run.Of("test");

        Assert.Contains("bad.criteria:2:1: error ", run.Error);
        Assert.Contains("policies: bad.criteria: the policy has an error, so nothing was done with it.\n", run.Error);
        Assert.EndsWith(" passed, 0 failed, 1 policy not run for errors\n", run.Out);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public async Task A_terminal_shows_a_table_of_the_policies()
    {
        Write("failing.criteria", Failing.Replace("repair is necessary\n    action is approve", "repair cannot be determined").Replace("| no      | necessary     |", "| no      | not necessary |"));

        var run = Run.OnTerminal(color: false, "test", ".");

        Assert.Equal(0, run.Exit);
        await Verify(System.Text.RegularExpressions.Regex.Replace(run.Out, "[1-9][0-9]", "NN"));
    }

    [Fact]
    public void Colour_is_for_a_terminal()
    {
        Assert.Contains("\u001b[", Run.OnTerminal(color: true, "test", "policies").Out);
        Assert.DoesNotContain('\u001b', Run.Of("test", "policies").Out);
    }
}
