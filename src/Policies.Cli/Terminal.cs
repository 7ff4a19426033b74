using System.Text;
using Spectre.Console;

namespace Policies.Cli;

/// <summary>Where a command writes. Passed in, so that a test runs a command in process and reads what it wrote.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages about bad input.</param>
/// <param name="IsInteractive">Whether <paramref name="Out"/> is a terminal that shows colour and tables; plain text is written where it is not.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    /// <summary>The console of this process, in UTF-8 and with line feeds.</summary>
    public static Terminal OfThisProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var output = new StreamWriter(System.Console.OpenStandardOutput(), encoding) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(System.Console.OpenStandardError(), encoding) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(output, error, !System.Console.IsOutputRedirected);
    }

    /// <summary>The output as a Spectre console, coloured only on a terminal that shows colour.</summary>
    public IAnsiConsole Console() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(Out),
        Ansi = IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = IsInteractive ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = IsInteractive ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
