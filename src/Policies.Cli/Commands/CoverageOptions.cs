using System.CommandLine;
using Policies.Cli.Input;
using Policies.Cli.Output;

namespace Policies.Cli.Commands;

/// <summary>Whether and how <c>policies test</c> tells what the examples show of each condition.</summary>
internal sealed class CoverageOptions
{
    private readonly Option<bool> _coverage = new("--coverage") { Description = "List each condition that no example shows met, not met and unknown." };

    private readonly FormatOption _format = new("--coverage-format", "How to write the coverage: for people, for coverage tools, or for programs.", ["text", "lcov", "json"]);

    private readonly Option<string?> _output = new("--coverage-output") { Description = "The file to write the coverage to; needed for lcov and json.", HelpName = "FILE" };

    private readonly Option<int?> _threshold = new("--coverage-threshold") { Description = "The least coverage in per cent; below it the command fails.", HelpName = "0-100" };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_coverage);
        command.Add(_format);
        command.Add(_output);
        command.Add(_threshold);
    }

    /// <summary>Checks what was asked for before anything is run.</summary>
    /// <exception cref="InputException">The threshold is no percentage, or lcov or json would be mixed with the results of the examples.</exception>
    public void Require(ParseResult parsed)
    {
        if (parsed.GetValue(_threshold) is < 0 or > 100)
        {
            throw new InputException("test: --coverage-threshold is a number of per cent, 0 to 100. See 'policies test --help'.");
        }

        if (parsed.GetValue(_format) is var format && format != "text" && parsed.GetValue(_output) is null)
        {
            throw new InputException($"test: --coverage-format {format} needs --coverage-output FILE. See 'policies test --help'.");
        }
    }

    /// <summary>Writes the coverage if it was asked for; whether it reaches the threshold.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public bool Report(ParseResult parsed, IReadOnlyList<CoveredFile> files, Terminal terminal)
    {
        var (output, threshold) = (parsed.GetValue(_output), parsed.GetValue(_threshold));
        if (!parsed.GetValue(_coverage) && output is null && threshold is null)
        {
            return true;
        }

        if (output is null)
        {
            terminal.Out.WriteLine();
            CoverageText.Write(terminal.Out, files);
        }
        else
        {
            using var writer = new StringWriter { NewLine = "\n" };
            Write(parsed.GetValue(_format)!, writer, files);
            TextFile.Write(output, writer.ToString());
        }

        var percent = CoveredFile.Percent(files);
        if (percent >= (threshold ?? 0))
        {
            return true;
        }

        terminal.Tell($"policies: the coverage is {percent} %, less than the {threshold} % asked for.");
        return false;
    }

    private static void Write(string format, TextWriter output, IReadOnlyList<CoveredFile> files)
    {
        switch (format)
        {
            case "lcov":
                CoverageLcov.Write(output, files);
                break;
            case "json":
                CoverageJson.Write(output, files);
                break;
            default:
                CoverageText.Write(output, files);
                break;
        }
    }
}
