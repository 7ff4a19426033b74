using Policies.Cli.Output;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Model;

namespace Policies.Cli.Input;

/// <summary>Compiles a policy that a command is to work with: without errors, or not at all.</summary>
internal static class PolicyCompiler
{
    /// <summary>The bound policy; null if it has errors, which are then told on the error writer.</summary>
    public static Policy? Compile(string path, Terminal terminal)
    {
        var compilation = Compilation.Compile(PolicyFiles.Read(path));
        if (!compilation.HasErrors && compilation.Policy is { } policy)
        {
            return policy;
        }

        var console = (terminal with { Out = terminal.Error, IsInteractive = false }).Console();
        foreach (var diagnostic in compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            DiagnosticText.Write(console, compilation.Tree.Text, diagnostic);
        }

        terminal.Error.WriteLine($"policies: {path}: the policy has errors, so nothing was done with it.");
        return null;
    }
}
