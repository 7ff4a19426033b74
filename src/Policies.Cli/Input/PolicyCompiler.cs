using Policies.Cli.Output;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Cli.Input;

/// <summary>Compiles a policy that a command is to work with: without errors, or not at all.</summary>
internal static class PolicyCompiler
{
    /// <summary>The bound policy; null if it cannot be read or has errors, which are then told on the error writer.</summary>
    public static Policy? Compile(string path, Terminal terminal)
    {
        Compilation compilation;
        try
        {
            compilation = Compilation.Compile(PolicyFiles.Read(path));
        }
        catch (InputException error)
        {
            terminal.Tell("policies: " + error.Message);
            return null;
        }

        if (!compilation.HasErrors && compilation.Policy is { } policy)
        {
            return policy;
        }

        var errors = compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        terminal.Out.Flush();
        foreach (var error in errors)
        {
            // Colour is what the output shows; where the errors go is not known.
            DiagnosticText.Write(terminal with { Out = terminal.Error, HasColor = false }, compilation.Tree.Text, error);
        }

        var name = compilation.Tree.Text.Path;
        terminal.Tell(errors.Count == 0
            ? $"policies: {name}: the file declares no policy."
            : $"policies: {name}: the policy has {(errors.Count == 1 ? "an error" : $"{errors.Count} errors")}, so nothing was done with it.");
        return null;
    }
}
