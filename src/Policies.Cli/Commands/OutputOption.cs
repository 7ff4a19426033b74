using System.CommandLine;

namespace Policies.Cli.Commands;

/// <summary>The folder that a command writes to.</summary>
internal sealed class OutputOption : Option<string>
{
    public OutputOption()
        : base("--output")
    {
        Description = "The folder to write to; it is made if there is none. Files that this command did not write are left alone.";
        HelpName = "DIR";
        Required = true;
    }
}
