using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>Names that are declared in one namespace, each with what it stands for and where.</summary>
internal sealed class Symbols<T>(string what)
    where T : class
{
    private readonly Dictionary<string, (T Value, TextSpan Span)> _symbols = new(StringComparer.Ordinal);

    /// <summary>The names, in the order of declaration.</summary>
    public IEnumerable<string> Names => _symbols.Keys;

    /// <summary>Declares a name; one that is declared already is told, and the first stays.</summary>
    public bool Declare(string name, TextSpan span, T value, DiagnosticBag diagnostics)
    {
        if (_symbols.TryGetValue(name, out var first))
        {
            diagnostics.Report(Descriptors.DeclaredTwice, span, null, [new Related(first.Span, "It is declared here first.")], name);
            return false;
        }

        _symbols.Add(name, (value, span));
        return true;
    }

    /// <summary>What a name stands for; null if it is not declared.</summary>
    public T? Find(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol.Value : null;

    /// <summary>Where a name is declared.</summary>
    public TextSpan SpanOf(string name) => _symbols[name].Span;

    /// <summary>What a name stands for; one that is not declared is told, with the nearest.</summary>
    public T? Require(string name, TextSpan span, BindingContext context)
    {
        var found = Find(name);
        if (found is null)
        {
            Undeclared.Report(context, span, what, name, Names);
        }

        return found;
    }
}
