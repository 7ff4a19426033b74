using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The libraries of one compilation: each is compiled once, whoever uses it, and one that needs itself is not entered again.</summary>
internal sealed class LibraryLoader(ILibraries libraries)
{
    private readonly Dictionary<SourceText, Compilation> _compiled = [];
    private readonly List<SyntaxTree> _open = [];

    /// <summary>Where the libraries are.</summary>
    public ILibraries Libraries { get; } = libraries;

    /// <summary>The libraries that need each other in a ring, each followed by the one that it uses; the file that is compiled is among them.</summary>
    public List<IReadOnlyList<SyntaxTree>> Rings { get; } = [];

    /// <summary>Begins with the file that is compiled, or with a library that it uses; <see cref="Close"/> ends it.</summary>
    public void Open(SyntaxTree tree) => _open.Add(tree);

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close() => _open.RemoveAt(_open.Count - 1);

    /// <summary>A library compiled; null if it is being compiled already, which makes a ring.</summary>
    public Compilation? Load(SourceText text)
    {
        var at = _open.FindIndex(tree => tree.Text.Path == text.Path);
        if (at >= 0)
        {
            if (at == 0)
            {
                Rings.Add([.. _open]);
            }

            return null;
        }

        if (!_compiled.TryGetValue(text, out var compilation))
        {
            compilation = Compilation.Compile(SyntaxTree.Parse(text), this);
            _compiled.Add(text, compilation);
        }

        return compilation;
    }
}
