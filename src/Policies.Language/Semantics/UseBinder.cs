using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The <c>use</c> lines of a file: the names of each library, and of those that it uses itself, become visible.</summary>
internal sealed class UseBinder(BindingContext context, LibraryLoader loader)
{
    private readonly List<(UseSyntax Use, Compilation Library)> _uses = [];
    private readonly List<Compilation> _libraries = [];
    private readonly HashSet<UseSyntax> _told = [];

    /// <summary>The libraries used, itself or through another, each once.</summary>
    public IReadOnlyList<Compilation> Libraries => _libraries;

    /// <summary>Makes the names visible; whether the file needs itself.</summary>
    public bool Bind(SyntaxTree tree)
    {
        loader.Open(tree);
        var isInRing = false;
        foreach (var use in tree.Root.Declarations.OfType<UseSyntax>())
        {
            isInRing |= Bind(use);
        }

        loader.Close();
        foreach (var ring in loader.Rings.Where(ring => ring[0] == tree))
        {
            isInRing = true;
            Ring(ring);
        }

        return isInRing;
    }

    // Whether the library is one that needs this file.
    private bool Bind(UseSyntax use)
    {
        if (_uses.Find(other => other.Use.Name.Text == use.Name.Text).Use is { } first)
        {
            context.Diagnostics.Report(Descriptors.Repeated, use.Span, null, [new Related(first.Span, "It is given here first.")], "'use " + use.Name.Text + "'");
            return false;
        }

        var found = loader.Libraries.Find(use.Name.Text, context.Text.Path);
        if (found.Count != 1)
        {
            context.LacksLibrary = true;
            NotOne(use, found);
            return false;
        }

        if (loader.Load(found[0]) is not { } library)
        {
            context.LacksLibrary = true;
            return true;
        }

        _uses.Add((use, library));
        context.LacksLibrary |= library.LacksLibrary || library.Declared is null;
        var isSound = !library.HasErrors;
        foreach (var reached in library.Libraries.Append(library).Where(reached => !_libraries.Contains(reached)))
        {
            _libraries.Add(reached);
            if (reached.Declared is { } declared)
            {
                Import(use, declared, isSound);
            }
        }

        return false;
    }

    private void NotOne(UseSyntax use, IReadOnlyList<SourceText> found)
    {
        if (found.Count == 0)
        {
            var nearest = context.Nearest(use.Name.Text, loader.Libraries.Names(context.Text.Path));
            context.Diagnostics.Report(Descriptors.UnknownLibrary, use.Name.Span, Suggestion.Fix(use.Name.Span, nearest), [], use.Name.Text, Suggestion.Hint(nearest));
            return;
        }

        context.Diagnostics.Report(
            Descriptors.DeclaredTwice,
            use.Name.Span,
            null,
            [.. found.Select(text => new Related(SyntaxTree.Parse(text).Library?.Name.Span ?? default, "A library of this name is declared here.", text))],
            use.Name.Text);
    }

    private void Import(UseSyntax use, Declarations library, bool isSound)
    {
        foreach (var name in library.Unread)
        {
            context.CannotRead(name);
        }

        Import(use, context.Sources, library.Sources, isSound);
        Import(use, context.CodeSets, library.CodeSets, isSound);
        Import(use, context.Types, library.Types, isSound);
        Import(use, context.Values, library.Values, isSound);
    }

    private void Import<T>(UseSyntax use, Symbols<T> symbols, IReadOnlyList<Import<T>> imports, bool isSound)
        where T : class
    {
        foreach (var import in imports)
        {
            // In a library with errors the same may be told already.
            if (symbols.Import(import) is var (span, text) && isSound)
            {
                _told.Add(use);
                context.Diagnostics.Report(
                    Descriptors.DeclaredTwice,
                    use.Name.Span,
                    null,
                    [new Related(span, "It is declared here first.", text), new Related(import.Span, "It is declared here again.", import.Text)],
                    import.Name);
            }
        }
    }

    // Told once, at the first of the libraries by name; the others have no message of their own.
    private void Ring(IReadOnlyList<SyntaxTree> ring)
    {
        var names = ring.Select(tree => tree.Library?.Name.Text ?? "").ToList();
        if (names.Any(name => string.CompareOrdinal(name, names[0]) < 0))
        {
            return;
        }

        var use = Use(ring[0], names[1 % names.Count]);
        context.Diagnostics.Report(
            Descriptors.Cycle,
            use,
            null,
            [.. ring.Skip(1).Select((tree, index) => new Related(Use(tree, names[(index + 2) % names.Count]), $"'{names[(index + 2) % names.Count]}' is used here.", tree.Text))],
            names[0],
            string.Join(" needs ", names.Append(names[0]).Select(name => "'" + name + "'")));
    }

    private static TextSpan Use(SyntaxTree tree, string name) => tree.Root.Declarations.OfType<UseSyntax>().First(use => use.Name.Text == name).Name.Span;

    /// <summary>Tells of libraries of which nothing is used.</summary>
    public void Unused()
    {
        foreach (var (use, library) in _uses)
        {
            var declared = library.Libraries.Append(library).Select(reached => reached.Declared).ToList();
            if (!library.HasErrors && !_told.Contains(use) && !declared.Any(part => part is null || part.Symbols.Any(context.Used.Contains)))
            {
                context.Diagnostics.Report(Descriptors.Unused, use.Name.Span, "library", use.Name.Text);
            }
        }
    }

    /// <summary>Checks what only the policy that uses a library can tell: that its sources are in force, and that its criteria cite, if the policy is approved.</summary>
    public void Check(Policy policy)
    {
        var seen = new HashSet<Declarations>();
        foreach (var (use, library) in _uses)
        {
            foreach (var declared in library.Libraries.Append(library).Select(reached => reached.Declared).OfType<Declarations>().Where(seen.Add))
            {
                Checks.LibraryChecks.Check(policy, declared.Own.Text, use.Name.Span, context.Diagnostics);
            }
        }
    }
}
