using Policies.Language.Checks;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Semantics;
using Policies.Language.Text;

namespace Policies.Language;

/// <summary>A file compiled: its tree, its policy, and every diagnostic of it.</summary>
public sealed class Compilation
{
    private Compilation(SyntaxTree tree, Policy? policy, IReadOnlyList<Diagnostic> diagnostics)
    {
        (Tree, Policy, Diagnostics) = (tree, policy, diagnostics);
    }

    /// <summary>The file as written.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The policy; null if the file declares none. With errors it holds what could be bound, and is not to be evaluated.</summary>
    public Policy? Policy { get; }

    /// <summary>Every diagnostic, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Compiles a file. It never throws, whatever the text is.</summary>
    public static Compilation Compile(SourceText text)
    {
        var tree = SyntaxTree.Parse(text);
        var bag = new DiagnosticBag();
        var context = new BindingContext(text, bag, tree.Unread);
        var policy = Binder.Bind(tree, context);
        if (policy is not null)
        {
            var hasErrors = tree.Diagnostics.Concat(bag.Diagnostics).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            PolicyChecks.Check(policy, context.Used, context.Meant, hasErrors, bag);
        }

        var diagnostics = tree.Diagnostics.Concat(bag.Diagnostics)
            .GroupBy(diagnostic => (diagnostic.Descriptor.Code, diagnostic.Span, diagnostic.Message))
            .Select(same => same.First())
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ToList();
        return new Compilation(tree, policy, diagnostics);
    }
}
