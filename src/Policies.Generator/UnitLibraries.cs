using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.Generator;

/// <summary>The libraries of one unit.</summary>
internal sealed class UnitLibraries(CompilationUnit unit) : ILibraries
{
    private readonly LibraryFiles _files = new(unit.Libraries.Select(library => new SourceText(library.Path, library.Content)));

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Find(string name, string path) => _files.Find(name, path);

    /// <inheritdoc/>
    public IEnumerable<string> Names(string path) => unit.Names;
}
