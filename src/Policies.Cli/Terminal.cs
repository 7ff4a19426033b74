using System.Text;
using Policies.Runtime.Text;
using Spectre.Console;

namespace Policies.Cli;

/// <summary>Where a command reads and writes. Passed in, so that a test runs a command in process and reads what it wrote.</summary>
/// <param name="In">What is read where a path is <c>-</c>.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages about bad input.</param>
public sealed record Terminal(Stream In, TextWriter Out, TextWriter Error)
{
    private const int NarrowestPage = 60;
    private const int WidestPage = 100;
    private const int WidthOfAFile = 88;

    /// <summary>Whether <see cref="Out"/> is a terminal, which shows tables and progress; plain text is written where it is not.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether <see cref="Out"/> shows colour.</summary>
    public bool HasColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = WidthOfAFile;

    /// <summary>How text is laid out: to the terminal's width where that can be read, else to a fixed one.</summary>
    public TextLayout Layout => new()
    {
        Width = IsInteractive ? Math.Clamp(Width, NarrowestPage, WidestPage) : WidthOfAFile,
        Paint = (text, tone) => Paint(text, Styles.Of(tone)),
    };

    /// <summary>The terminal of this process, in UTF-8 and with line feeds.</summary>
    public static Terminal OfThisProcess()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isInteractive = !System.Console.IsOutputRedirected;
        return new Terminal(
            System.Console.OpenStandardInput(),
            new StreamWriter(System.Console.OpenStandardOutput(), encoding) { NewLine = "\n" },
            new StreamWriter(System.Console.OpenStandardError(), encoding) { NewLine = "\n", AutoFlush = true })
        {
            IsInteractive = isInteractive,
            HasColor = isInteractive && ShowsColor(Environment.GetEnvironmentVariable),
            Width = isInteractive && System.Console.WindowWidth > 0 ? System.Console.WindowWidth : WidthOfAFile,
        };
    }

    /// <summary>Whether the environment allows colour: <c>NO_COLOR</c> is not set (no-color.org), and the terminal is not a dumb one.</summary>
    /// <param name="variable">The value of a variable of the environment; null if it is not set.</param>
    public static bool ShowsColor(Func<string, string?> variable) => string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Tells what is wrong, on one line, after all that was written so far.</summary>
    public void Tell(string message)
    {
        Out.Flush();
        Error.WriteLine(message);
    }

    /// <summary>The text in a style, where <see cref="Out"/> shows colour.</summary>
    public string Paint(string text, Style style)
    {
        if (!HasColor || style == Style.Plain || text.Length == 0)
        {
            return text;
        }

        using var painted = new StringWriter();
        new AnsiWriter(painted, new AnsiCapabilities { Ansi = true, ColorSystem = ColorSystem.Standard }).Write(text, style);
        return painted.ToString();
    }

    /// <summary>The output as a Spectre console, for tables and progress.</summary>
    public IAnsiConsole Console()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = IsInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = Width;
        return console;
    }
}
