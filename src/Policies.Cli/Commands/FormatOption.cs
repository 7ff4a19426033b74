using System.CommandLine;

namespace Policies.Cli.Commands;

/// <summary>The format of a command's output.</summary>
internal sealed class FormatOption : Option<string>
{
    public FormatOption(string description, params string[] formats)
        : this("--format", description, formats)
    {
    }

    public FormatOption(string name, string description, string[] formats)
        : base(name)
    {
        Formats = formats;
        Description = description;
        HelpName = string.Join('|', formats);
        DefaultValueFactory = _ => formats[0];
    }

    /// <summary>The formats that there are; the first is the default.</summary>
    public IReadOnlyList<string> Formats { get; }
}
