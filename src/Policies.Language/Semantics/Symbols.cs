using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>Names that are declared in one namespace, each with what it stands for and where.</summary>
internal sealed class Symbols<T>(string what)
    where T : class
{
    private readonly Dictionary<string, (T Value, TextSpan Span, SourceText? Text)> _symbols = new(StringComparer.Ordinal);

    /// <summary>The names, in the order of declaration.</summary>
    public IEnumerable<string> Names => _symbols.Keys;

    /// <summary>Declares a name; one that is declared already is told, and the first stays.</summary>
    public bool Declare(string name, TextSpan span, T value, DiagnosticBag diagnostics)
    {
        if (_symbols.TryGetValue(name, out var first))
        {
            diagnostics.Report(Descriptors.DeclaredTwice, span, null, [new Related(first.Span, "It is declared here first.", first.Text)], name);
            return false;
        }

        _symbols.Add(name, (value, span, null));
        return true;
    }

    /// <summary>Makes a name of a library visible; one that another library declares stays what it is, and where that is, is returned.</summary>
    public (TextSpan Span, SourceText Text)? Import(Import<T> import)
    {
        if (!_symbols.TryGetValue(import.Name, out var first))
        {
            _symbols.Add(import.Name, (import.Value, import.Span, import.Text));
            return null;
        }

        return first.Text is { } text && first.Value != import.Value ? (first.Span, text) : null;
    }

    /// <summary>What a name stands for; null if it is not declared.</summary>
    public T? Find(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol.Value : null;

    /// <summary>What libraries declare.</summary>
    public IEnumerable<T> Imported => _symbols.Values.Where(symbol => symbol.Text is not null).Select(symbol => symbol.Value);

    /// <summary>What this file declares itself, in its order.</summary>
    public IEnumerable<Import<T>> Own(SourceText text) =>
        _symbols.Where(symbol => symbol.Value.Text is null).Select(symbol => new Import<T>(symbol.Key, symbol.Value.Value, symbol.Value.Span, text));

    /// <summary>The declaration of a name, as a place that a message is about.</summary>
    public Related Place(string name, string message) => new(_symbols[name].Span, message, _symbols[name].Text);

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
