using System.Globalization;
using Policies.Cli.Input;
using Policies.Interpreter.Coverage;
using Policies.Interpreter.Examples;
using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Runtime.Results;
using Spectre.Console;

namespace Policies.Cli.Output;

/// <summary>Runs the examples of some policies and tells what failed: expected, got and why.</summary>
internal sealed class ExampleReport(Terminal terminal)
{
    private readonly PolicyCompiler _compiler = new(terminal);
    private readonly List<NodeCoverage> _nodes = [];
    private readonly List<(string Path, int Passed, IReadOnlyList<(Policy Policy, ExampleResult Result)> Failed)> _policies = [];

    /// <summary>Examples that passed.</summary>
    public int Passed => _policies.Sum(policy => policy.Passed);

    /// <summary>Examples that failed.</summary>
    public int Failed => _policies.Sum(policy => policy.Failed.Count);

    /// <summary>What the examples show of each condition, file by file; those of a library as all policies show them.</summary>
    public IReadOnlyList<CoveredFile> Covered => [.. CoveredFile.Of(_nodes)];

    /// <summary>Policies with errors, whose examples were not run.</summary>
    public int Broken { get; private set; }

    /// <summary>Runs the examples of one policy or library.</summary>
    public void Run(PolicyFile file)
    {
        if (_compiler.Compile(file.Path) is not { } compilation)
        {
            Broken++;
            return;
        }

        var policy = (compilation.Policy ?? compilation.Library)!;

        var results = ExampleRunner.Run(policy);
        _nodes.AddRange(ExampleCoverage.Of(PlanBuilder.Build(policy).Plan, results.Select(result => result.Decision).OfType<Decision>()));
        _policies.Add((policy.Text.Path, results.Count(result => result.Failures.Count == 0), [.. results.Where(result => result.Failures.Count > 0).Select(result => (policy, result))]));
    }

    /// <summary>Writes each failure, on a terminal a table of the policies, and a line that sums up.</summary>
    public void Write()
    {
        foreach (var (policy, result) in _policies.SelectMany(policy => policy.Failed))
        {
            Tell(policy, result);
        }

        if (terminal.IsInteractive && _policies.Count > 1)
        {
            Table();
        }

        var summary = $"{Passed} passed, {Failed} failed" + (Broken == 0 ? "" : $", {Broken} {(Broken == 1 ? "policy" : "policies")} not run for errors");
        terminal.Out.WriteLine(terminal.Paint(summary, Failed + Broken > 0 ? Styles.Bad : Styles.Good));
    }

    private void Tell(Policy policy, ExampleResult result)
    {
        terminal.Out.WriteLine(terminal.Paint($"failed: {result.Example.Title}", Styles.Bad));
        foreach (var failure in result.Failures)
        {
            var place = policy.Text.PositionOf(failure.Span.Start);
            terminal.Out.WriteLine($"  {policy.Text.Path}:{place.Line}:{place.Column}: {policy.Text.Slice(failure.Span).Trim()}");
            terminal.Out.WriteLine($"    expected: {failure.Expected}");
            terminal.Out.WriteLine($"    got:      {failure.Got}");
            terminal.Out.WriteLine($"    why:      {failure.Why}");
        }

        terminal.Out.WriteLine();
    }

    private void Table()
    {
        var table = new Table().AddColumns("Policy", "Passed", "Failed");
        foreach (var (path, passed, failed) in _policies)
        {
            table.AddRow(
                new Text(path),
                new Text(passed.ToString(CultureInfo.InvariantCulture), Styles.Good),
                new Text(failed.Count.ToString(CultureInfo.InvariantCulture), failed.Count > 0 ? Styles.Bad : Style.Plain));
        }

        terminal.Console().Write(table);
    }
}
