using System.Text;
using Policies.Cli.Commands;

namespace Policies.Cli.Tests;

/// <summary>One command line, run in this process.</summary>
internal sealed record Run(int Exit, string Out, string Error)
{
    public const string Policy = "policies/spine/lumbar-fusion.criteria";
    public const string Case = "policies/spine/cases/two-stage-revision.json";

    /// <summary>Runs a command with its output in a file.</summary>
    public static Run Of(params string[] arguments) => On(terminal => terminal, arguments);

    /// <summary>Runs a command with something on standard input.</summary>
    public static Run With(string input, params string[] arguments) =>
        On(terminal => terminal with { In = new MemoryStream(Encoding.UTF8.GetBytes(input)) }, arguments);

    /// <summary>Runs a command on a terminal.</summary>
    public static Run OnTerminal(bool color, params string[] arguments) =>
        On(terminal => terminal with { IsInteractive = true, HasColor = color, Width = 100 }, arguments);

    /// <summary>Runs a command whose output takes nothing, as on a full disk.</summary>
    public static Run WithFullOutput(params string[] arguments) => On(terminal => terminal with { Out = new StreamWriter(new FullStream()) }, arguments);

    /// <summary>All of it, as a snapshot shows it.</summary>
    public string Text => $"{Out}{(Error.Length > 0 ? $"[error]\n{Error}" : "")}[exit {Exit}]";

    private static Run On(Func<Terminal, Terminal> change, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = PoliciesCommand.Run(arguments, change(new Terminal(Stream.Null, output, error)));
        return new Run(exit, output.ToString(), error.ToString());
    }
}
