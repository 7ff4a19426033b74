using static VerifyXunit.Verifier;

namespace Policies.Cli.Tests;

public class CommandLineTests : CommandTest
{
    [Theory]
    [InlineData("", "policies: Name a command: check, evaluate, test, new, format, generate, docs. See 'policies --help'.")]
    [InlineData("chek", "policies: There is no command 'chek'. Did you mean 'check'? See 'policies --help'.")]
    [InlineData("--verbose", "policies: There is no option '--verbose'. See 'policies --help'.")]
    [InlineData("check --fromat json", "policies: check: There is no option '--fromat'. Did you mean '--format'? See 'policies check --help'.")]
    [InlineData("check -x", "policies: check: There is no option '-x'. See 'policies check --help'.")]
    [InlineData("check --format xml", "policies: check: There is no format 'xml'; the formats are text, json, sarif. See 'policies check --help'.")]
    [InlineData("check --format sarf", "policies: check: There is no format 'sarf'; the formats are text, json, sarif. Did you mean 'sarif'? See 'policies check --help'.")]
    [InlineData("check --format", "policies: check: --format needs a value: text|json|sarif. See 'policies check --help'.")]
    [InlineData("evaluate", "policies: evaluate: --case CASE.json is missing. See 'policies evaluate --help'.")]
    [InlineData("evaluate a.criteria", "policies: evaluate: --case CASE.json is missing. See 'policies evaluate --help'.")]
    [InlineData("evaluate --case b.json", "policies: evaluate: POLICY is missing. See 'policies evaluate --help'.")]
    [InlineData("evaluate a.criteria --case", "policies: evaluate: --case needs a value: CASE.json. See 'policies evaluate --help'.")]
    [InlineData("evaluate a.criteria --case b.json --case c.json", "policies: evaluate: --case is given more than once. See 'policies evaluate --help'.")]
    [InlineData("new a b", "policies: new: 'b' is one argument too many. See 'policies new --help'.")]
    [InlineData("evaluate a.criteria --case c.json --explian", "policies: evaluate: There is no option '--explian'. Did you mean '--explain'? See 'policies evaluate --help'.")]
    [InlineData("new", "policies: new: NAME is missing. See 'policies new --help'.")]
    [InlineData("generate", "policies: generate: --output DIR is missing. See 'policies generate --help'.")]
    [InlineData("docs policies", "policies: docs: --output DIR is missing. See 'policies docs --help'.")]
    public void A_wrong_command_line_gets_one_message(string line, string message)
    {
        var run = Run.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(message + "\n", run.Error);
        Assert.Equal("", run.Out);
        Assert.Equal(2, run.Exit);
    }

    [Theory]
    [InlineData("policies")]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("test")]
    [InlineData("new")]
    [InlineData("format")]
    [InlineData("generate")]
    [InlineData("docs")]
    public async Task Help_says_what_a_command_does_with_an_example(string command)
    {
        var run = command == "policies" ? Run.Of("--help") : Run.Of(command, "--help");

        Assert.Equal(0, run.Exit);
        Assert.Equal("", run.Error);
        await Verify(run.Out).UseParameters(command);
    }

    [Theory]
    [InlineData("check", "--help", "--fromat")]
    [InlineData("evaluate", "-h")]
    [InlineData("-?")]
    public void Help_is_given_whatever_else_is_wrong(params string[] arguments) => Assert.Equal(0, Run.Of(arguments).Exit);

    [Theory]
    [InlineData("check policies", "check")]
    [InlineData("evaluate policies/spine/lumbar-fusion.criteria --case policies/spine/cases/two-stage-revision.json", "evaluate")]
    [InlineData("test policies --coverage", "test")]
    [InlineData("format policies --check", "format")]
    [InlineData("generate policies --output generated/csharp", "generate")]
    [InlineData("docs policies --output generated/docs", "docs")]
    public void The_examples_of_the_help_run(string line, string command)
    {
        Assert.Contains("policies " + line, Run.Of(command, "--help").Out);
        Assert.Equal(0, Run.Of(line.Split(' ')).Exit);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("docs", "--output", "out")]
    [InlineData("evaluate", Run.Policy, "--case", Run.Case)]
    [InlineData("--help")]
    public void An_output_that_takes_nothing_gets_one_message(params string[] arguments)
    {
        var run = Run.WithFullOutput(arguments);

        Assert.Equal("policies: the output cannot be written. No space left on device\n", run.Error);
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void The_version_is_that_of_the_package()
    {
        var run = Run.Of("--version");

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", run.Out);
        Assert.Equal(0, run.Exit);
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData(null, null, true)]
    [InlineData("1", "xterm", false)]
    [InlineData("0", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void Colour_is_shown_unless_the_environment_says_no(string? noColor, string? term, bool isShown) => Assert.Equal(
        isShown, Terminal.ShowsColor(name => name switch { "NO_COLOR" => noColor, "TERM" => term, _ => null }));
}
