using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Policies.Values;

namespace Policies.Cli.Commands;

/// <summary>What is wrong with a command line, in one message: what was found, what is expected, the nearest valid name.</summary>
internal static class CommandLineMistake
{
    /// <summary>The first mistake; null if the command line can be run.</summary>
    public static string? In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.Action is HelpWithExample)
        {
            return null;
        }

        var isWrong = parsed.Errors.Count > 0;
        var message = UnknownOption(parsed, command)
            ?? (isWrong ? Unmatched(parsed, command) : null)
            ?? command.Options.Select(option => Wrong(parsed, option)).FirstOrDefault(wrong => wrong is not null)
            ?? (isWrong ? Missing(parsed, command) ?? parsed.Errors[0].Message : null);
        if (message is null)
        {
            return null;
        }

        var name = command is not Subcommand ? "" : command.Name + ": ";
        return $"{name}{message} See 'policies{(command is not Subcommand ? "" : " " + command.Name)} --help'.";
    }

    // An option that is not known would be taken for a path.
    private static string? UnknownOption(ParseResult parsed, Command command)
    {
        var found = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-');
        return found is null ? null : $"There is no option '{found.Value}'.{Nearest(found.Value, OptionNames(command))}";
    }

    private static string? Unmatched(ParseResult parsed, Command command)
    {
        if (parsed.UnmatchedTokens is not [var found, ..])
        {
            return command is not Subcommand ? $"Name a command: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}." : null;
        }

        return command is not Subcommand
            ? $"There is no command '{found}'.{Nearest(found, command.Subcommands.Select(sub => sub.Name))}"
            : $"'{found}' is one argument too many.";
    }

    private static string? Wrong(ParseResult parsed, Option option)
    {
        var result = parsed.GetResult(option);
        if (result is null or { Implicit: true })
        {
            return option.Required ? $"{option.Name} {option.HelpName} is missing." : null;
        }

        if (result.IdentifierTokenCount > 1)
        {
            return $"{option.Name} is given more than once.";
        }

        if (option.Arity.MinimumNumberOfValues > 0 && result.Tokens.Count == 0)
        {
            return $"{option.Name} needs a value: {option.HelpName}.";
        }

        if (option is not FormatOption && result.Errors.Any() && result.Tokens is [{ Value: var value }, ..])
        {
            return $"{option.Name} takes {option.HelpName}, not '{value}'.";
        }

        return option is FormatOption { Formats: var formats } && result.Tokens is [{ Value: var format }, ..] && !formats.Contains(format)
            ? $"There is no format '{format}'; the formats are {string.Join(", ", formats)}.{Nearest(format, formats)}"
            : null;
    }

    private static string? Missing(ParseResult parsed, Command command) => command.Arguments
        .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 })
        .Select(argument => $"{argument.Name} is missing.")
        .FirstOrDefault();

    private static IEnumerable<string> OptionNames(Command command) => command.Options.Append(new HelpOption()).Select(option => option.Name);

    private static string Nearest(string found, IEnumerable<string> valid) => NearestName.Of(found, valid) is { } nearest ? $" Did you mean '{nearest}'?" : "";
}
