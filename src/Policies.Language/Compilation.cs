using Policies.Language.Checks;
using Policies.Language.Diagnostics;
using Policies.Language.Libraries;
using Policies.Language.Model;
using Policies.Language.Semantics;
using Policies.Language.Text;

namespace Policies.Language;

/// <summary>A file compiled: its tree, its policy or library, and every diagnostic of it.</summary>
public sealed class Compilation
{
    private Compilation(
        SyntaxTree tree, Policy? policy, Policy? library, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Compilation> libraries, bool isInRing)
    {
        (Tree, Policy, Library, Diagnostics, Libraries, IsInRing) = (tree, policy, library, diagnostics, libraries, isInRing);
    }

    /// <summary>The file as written.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The policy; null if the file declares none. With errors it holds what could be bound, and is not to be evaluated.</summary>
    public Policy? Policy { get; }

    /// <summary>The library, as a policy without services, whose examples can be run; null if the file declares none.</summary>
    public Policy? Library { get; }

    /// <summary>The libraries that it uses, itself or through another, each once. What is wrong with one of them is told there and not here.</summary>
    public IReadOnlyList<Compilation> Libraries { get; }

    /// <summary>Every diagnostic of the file, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a diagnostic of the file, or of a library that it uses, is an error.</summary>
    public bool HasErrors => HasOwnErrors || Libraries.Any(library => library.HasErrors);

    /// <summary>Whether a diagnostic of the file itself is an error.</summary>
    public bool HasOwnErrors => IsInRing || Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether it needs itself through the libraries that it uses; that is told once for the ring.</summary>
    private bool IsInRing { get; }

    /// <summary>What the file declares itself, for those that use it; null if it is no library.</summary>
    internal Declarations? Declared { get; private init; }

    /// <summary>Whether it uses a library that is not there.</summary>
    internal bool LacksLibrary { get; private init; }

    /// <summary>Compiles a file that uses no libraries. It never throws, whatever the text is.</summary>
    public static Compilation Compile(SourceText text) => Compile(text, LibraryFiles.None);

    /// <summary>Compiles a file. It never throws, whatever the text is.</summary>
    /// <param name="text">The file.</param>
    /// <param name="libraries">Where the libraries are that it may use.</param>
    public static Compilation Compile(SourceText text, ILibraries libraries) => Compile(SyntaxTree.Parse(text), new LibraryLoader(libraries));

    /// <summary>The same with a diagnostic that other files give rise to.</summary>
    internal Compilation With(Diagnostic diagnostic) =>
        new(Tree, Policy, Library, [.. Diagnostics.Append(diagnostic).OrderBy(each => each.Span.Start)], Libraries, IsInRing) { Declared = Declared, LacksLibrary = LacksLibrary };

    // A related place names its file only where that is another.
    private static Diagnostic Here(Diagnostic diagnostic, SourceText text) => diagnostic.Related.Any(related => related.Text == text)
        ? diagnostic with { Related = [.. diagnostic.Related.Select(related => related.Text == text ? related with { Text = null } : related)] }
        : diagnostic;

    internal static Compilation Compile(SyntaxTree tree, LibraryLoader loader)
    {
        var bag = new DiagnosticBag();
        var context = new BindingContext(tree.Text, bag, tree.Unread);
        var uses = new UseBinder(context, loader);
        var isInRing = uses.Bind(tree);
        var bound = Binder.Bind(tree, context);
        var isLibrary = bound is not null && tree.Library is not null;
        if (bound is not null)
        {
            var hasErrors = isInRing || uses.Libraries.Any(library => library.HasErrors)
                || tree.Diagnostics.Concat(bag.Diagnostics).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (isLibrary)
            {
                // Whoever uses the library may use all of it.
                context.Used.UnionWith(PolicyChecks.Declared(bound));
            }
            else
            {
                uses.Unused();
            }

            PolicyChecks.Check(bound, context.Used, context.Meant, hasErrors, bag);
        }

        var whole = bound is null ? null : Reach.Of(bound, [.. uses.Libraries.Select(library => library.Declared).OfType<Declarations>().Select(library => library.Own)], context.Used);
        if (whole is not null)
        {
            uses.Check(whole);
        }

        var diagnostics = tree.Diagnostics.Concat(bag.Diagnostics)
            .GroupBy(diagnostic => (diagnostic.Descriptor.Code, diagnostic.Span, diagnostic.Message))
            .Select(same => Here(same.First(), tree.Text))
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ToList();
        return new Compilation(tree, isLibrary ? null : whole, isLibrary ? whole : null, diagnostics, uses.Libraries, isInRing)
        {
            Declared = isLibrary ? Declarations.Of(bound!, context) : null,
            LacksLibrary = context.LacksLibrary,
        };
    }
}
