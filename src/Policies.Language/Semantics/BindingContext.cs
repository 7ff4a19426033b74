using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>What a file declares, by namespace, while it is bound.</summary>
internal sealed class BindingContext(SourceText text, DiagnosticBag diagnostics, IEnumerable<string> unread)
{
    // Looking for the nearest name takes a look at every name; a file full of wrong ones is not helped by the thousandth hint.
    private const int MaxHints = 500;

    private readonly HashSet<string> _unread = [.. unread];
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);
    private int _hints;

    /// <summary>The text of the file.</summary>
    public SourceText Text { get; } = text;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>Sources.</summary>
    public Symbols<Source> Sources { get; } = new("a source");

    /// <summary>Code sets.</summary>
    public Symbols<CodeSet> CodeSets { get; } = new("a code set");

    /// <summary>Types and records: one namespace.</summary>
    public Symbols<PolicyType> Types { get; } = new("a type");

    /// <summary>Facts, definitions and criteria: one namespace.</summary>
    public Symbols<object> Values { get; } = new("a fact, criterion or definition");

    /// <summary>The facts of the libraries that are used.</summary>
    public IEnumerable<Field> ImportedFacts => Values.Imported.OfType<Field>();

    /// <summary>Services.</summary>
    public Symbols<Service> Services { get; } = new("a service");

    /// <summary>Every code set that an expression names, and every source that something cites: for the checks.</summary>
    public HashSet<object> Used { get; } = [];

    /// <summary>Whether a library that is used was not found, so that any name may be one of its.</summary>
    public bool LacksLibrary { get; set; }

    /// <summary>Whether a name that is not found may be declared all the same, by a line that could not be read or in a library that is not there.</summary>
    public bool MayBeDeclared(string name) => LacksLibrary || _unread.Contains(name);

    /// <summary>Names whose declarations could not be read.</summary>
    public IReadOnlyCollection<string> Unread => _unread;

    /// <summary>Remembers that a name is declared, but that its declaration says nothing that can be used.</summary>
    public void CannotRead(string name) => _unread.Add(name);

    /// <summary>The valid name that was most likely meant.</summary>
    public string? Nearest(string name, IEnumerable<string> valid)
    {
        var nearest = _hints++ < MaxHints ? NearestName.Of(name, valid) : null;
        if (nearest is not null)
        {
            _meant.Add(nearest);
        }

        return nearest;
    }

    /// <summary>The names that were found nearest to others, which nothing declares.</summary>
    public IReadOnlyCollection<string> Meant => _meant;

    /// <summary>Tells that a part of the language is not evaluated yet.</summary>
    public void NotYet(TextSpan span, string what) => Diagnostics.Report(Descriptors.NotYetEvaluated, span, what);

    /// <summary>The title and citations of a tail; citations of unknown sources are told.</summary>
    public Label Label(TailSyntax tail) => tail == TailSyntax.None ? Model.Label.None : new Label(Title(tail), Citations(tail));

    /// <summary>The title of a tail as plain text.</summary>
    public string? Title(TailSyntax tail) => tail.Title is null ? null : PlainText(tail.Title);

    /// <summary>The text of a string that is shown as it is: an expression in it is told.</summary>
    public string PlainText(StringSyntax text)
    {
        foreach (var part in text.Parts)
        {
            if (part.Expression is not null)
            {
                NotYet(part.Span, "A value in a title");
            }
        }

        return text.Text;
    }

    /// <summary>The source that is cited; one that is not in the reference list is told.</summary>
    public Source? Cite(string name, TextSpan span)
    {
        if (Sources.Find(name) is { } source)
        {
            Used.Add(source);
            return source;
        }

        if (name.Length > 0 && !MayBeDeclared(name))
        {
            var nearest = Nearest(name, Sources.Names);
            Diagnostics.Report(Descriptors.UndeclaredSource, span, Suggestion.Fix(span, nearest), [], name, Suggestion.Hint(nearest));
        }

        return null;
    }

    private IReadOnlyList<Citation> Citations(TailSyntax tail)
    {
        var citations = new List<Citation>();
        foreach (var citation in tail.Citations)
        {
            // What cites a source that is missing does cite: it is not told to be uncited as well.
            var source = Cite(citation.Source, citation.SourceSpan) ?? new Source { Name = citation.Source, Title = citation.Source, Text = Text };
            citations.Add(new Citation(source, citation.Locator, citation.Grade));
        }

        return citations;
    }
}
