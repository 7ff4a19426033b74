using Policies.Cli.Output;
using Policies.Language;
using Policies.Language.Diagnostics;

namespace Policies.Cli.Input;

/// <summary>Compiles the policies and libraries that a command is to work with: without errors, or not at all.</summary>
internal sealed class PolicyCompiler(Terminal terminal)
{
    private readonly LibraryFolders _libraries = new();
    private readonly HashSet<string> _told = [];

    /// <summary>The compiled file; null if it, or a library that it uses, cannot be read or has errors, which are then told on the error writer.</summary>
    public Compilation? Compile(string path)
    {
        Compilation compilation;
        try
        {
            compilation = Compilation.Compile(PolicyFiles.Read(path), _libraries);
        }
        catch (InputException error)
        {
            terminal.Tell("policies: " + error.Message);
            return null;
        }

        if (!compilation.HasErrors && (compilation.Policy ?? compilation.Library) is not null)
        {
            return compilation;
        }

        terminal.Out.Flush();
        var broken = compilation.Libraries.Where(library => library.HasOwnErrors).ToList();
        foreach (var library in broken)
        {
            Tell(Compilation.Compile(library.Tree.Text, _libraries));
        }

        Tell(compilation);
        terminal.Tell($"policies: {compilation.Tree.Text.Path}: {Why(compilation, broken)}");
        return null;
    }

    // A library that many policies use has its errors told once.
    private void Tell(Compilation compilation)
    {
        if (_told.Add(Path.GetFullPath(compilation.Tree.Text.Path)))
        {
            foreach (var error in Errors(compilation))
            {
                // Colour is what the output shows; where the errors go is not known.
                DiagnosticText.Write(terminal with { Out = terminal.Error, HasColor = false }, compilation.Tree.Text, error);
            }
        }
    }

    private static string Why(Compilation compilation, IReadOnlyList<Compilation> broken)
    {
        var what = compilation.Tree.Library is null ? "policy" : "library";
        return Errors(compilation).Count switch
        {
            0 when broken.Count > 0 => $"the library {Name(broken[0].Tree)} that it uses has errors, so nothing was done with it.",
            0 when compilation.HasErrors => "the library needs itself, so nothing was done with it.",
            0 => "the file declares no policy.",
            1 => $"the {what} has an error, so nothing was done with it.",
            var count => $"the {what} has {count} errors, so nothing was done with it.",
        };
    }

    private static string Name(SyntaxTree library) => "'" + (library.Library?.Name.Text ?? library.Text.Path) + "'";

    private static List<Diagnostic> Errors(Compilation compilation) => [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
}
