using System.CommandLine;
using System.Text.RegularExpressions;
using Policies.Cli.Input;
using Policies.Cli.Output;
using Policies.Cli.Scaffold;
using Policies.Language;
using Policies.Language.Text;

namespace Policies.Cli.Commands;

/// <summary><c>policies new NAME</c>: a policy to start from.</summary>
internal static partial class NewCommand
{
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "The name of the policy: lower-case words joined by hyphens." };
        var title = new Option<string?>("--title") { Description = "Its title in plain words; without it, the words of the name.", HelpName = "TITLE" };
        var output = new Option<string?>("--output") { Description = "The file to write; without it, NAME.criteria in the current folder.", HelpName = "FILE" };
        var command = new Subcommand("new", "Write a policy to start from, with one of everything.")
        {
            Details = """
                The policy checks clean and its examples pass, so that each of its parts can be replaced one by
                one. A file that is there already is never overwritten. Exit code: 0 when it is written, 2 if
                the name is none or the file cannot be written.
                """,
            Example = "policies new knee-brace --title \"Braces of the knee\"",
        };
        command.Add(name);
        command.Add(title);
        command.Add(output);
        command.SetAction(parsed => Run(parsed.GetValue(name)!, parsed.GetValue(title), parsed.GetValue(output), terminal));
        return command;
    }

    private static int Run(string name, string? title, string? output, Terminal terminal)
    {
        CheckName(name);
        title ??= char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
        var path = (output ?? name + PolicyFiles.Extension).Replace('\\', '/');
        if (!path.EndsWith(PolicyFiles.Extension, StringComparison.Ordinal))
        {
            throw new InputException($"{path}: a policy's file ends in {PolicyFiles.Extension}.");
        }

        var text = PolicyTemplate.Fill(name, title);
        if (SyntaxTree.Parse(new SourceText(path, text)).Diagnostics is [var wrong, ..])
        {
            throw new InputException($"The title cannot be written in a policy: {wrong.Message}");
        }

        if (Path.Exists(path))
        {
            throw new InputException($"{path}: something of this name is there already, and is not overwritten. Choose another place with --output.");
        }

        TextFile.Write(path, text, FileMode.CreateNew);
        terminal.Out.WriteLine($"{path}: written. Next: policies check {path}, and policies test {path}.");
        return ExitCode.Success;
    }

    /// <exception cref="InputException">The name is none.</exception>
    private static void CheckName(string name)
    {
        if (!Name().IsMatch(name))
        {
            var meant = Other().Replace(Hump().Replace(name, "-").ToLowerInvariant(), "-").Trim('-');
            var nearest = Name().IsMatch(meant) ? $" Did you mean '{meant}'?" : "";
            throw new InputException($"'{name}' cannot be the name of a policy: a name is lower-case words joined by hyphens, and starts with a letter.{nearest}");
        }

        if (SyntaxTree.Parse(new SourceText("", $"policy {name}\n")).Diagnostics.Count > 0)
        {
            throw new InputException($"'{name}' cannot be the name of a policy: it is a word of the language. Add another word to it, for example '{name}-policy'.");
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*\\z")]
    private static partial Regex Name();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Hump();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();
}
