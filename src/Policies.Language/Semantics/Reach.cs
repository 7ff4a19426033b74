using Policies.Language.Model;

namespace Policies.Language.Semantics;

/// <summary>
/// A policy together with what it uses of its libraries: the definitions, code sets and sources that it reaches, and all facts, so that
/// one chart can be read for every policy that shares a library.
/// </summary>
internal sealed class Reach
{
    private readonly HashSet<Definition> _definitions = [];
    private readonly HashSet<CodeSet> _codeSets = [];
    private readonly HashSet<Field> _facts = [];
    private readonly HashSet<Source> _sources = [];
    private readonly Dictionary<string, Source> _byName = new(StringComparer.Ordinal);

    private Reach(IReadOnlyList<Policy> libraries)
    {
        foreach (var source in libraries.SelectMany(library => library.Sources))
        {
            _byName[source.Name] = source;
        }
    }

    /// <summary>The whole policy, its references numbered: its own sources, then those of libraries that something of it cites.</summary>
    /// <param name="own">The policy by itself.</param>
    /// <param name="libraries">The libraries that it uses, itself or through another, each by itself.</param>
    /// <param name="used">What the policy's own declarations name.</param>
    public static Policy Of(Policy own, IReadOnlyList<Policy> libraries, IEnumerable<object> used)
    {
        var reach = new Reach(libraries);
        reach.Add(used);
        reach.Cited(libraries);
        var whole = own.With(
            [.. libraries.Select(library => new Library(library.Name, library.Label.Title, library.Note, library.Text))],
            [.. libraries.SelectMany(library => library.Sources).Where(reach._sources.Contains)],
            [.. libraries.SelectMany(library => library.CodeSets).Where(reach._codeSets.Contains)],
            [.. libraries.SelectMany(library => library.Types)],
            [.. libraries.SelectMany(library => library.Records)],
            [.. libraries.SelectMany(library => library.Facts.Skip(1))],
            [.. libraries.SelectMany(library => library.Definitions).Where(reach._definitions.Contains)],
            [.. libraries.SelectMany(library => library.Facts.Skip(1)).Where(fact => !reach._facts.Contains(fact))]);
        for (var i = 0; i < whole.Sources.Count; i++)
        {
            whole.Sources[i].Number = i + 1;
        }

        return whole;
    }

    private void Add(IEnumerable<object> used)
    {
        var open = new Stack<Definition>();
        foreach (var symbol in used)
        {
            switch (symbol)
            {
                case Definition definition when _definitions.Add(definition):
                    open.Push(definition);
                    break;
                case Field fact:
                    _facts.Add(fact);
                    break;
                case CodeSet set:
                    _codeSets.Add(set);
                    break;
                case Source source:
                    _sources.Add(source);
                    break;
            }
        }

        while (open.Count > 0)
        {
            foreach (var part in Walk.All(open.Pop().Body))
            {
                var called = part switch { Call call => call.Target, DefinitionValue value => value.Definition, _ => null };
                if (called is not null && _definitions.Add(called))
                {
                    open.Push(called);
                }
                else if (part is CodeMembership membership)
                {
                    _codeSets.Add(membership.Set);
                }
                else if (part is FactReference fact)
                {
                    _facts.Add(fact.Fact);
                }
            }
        }
    }

    // What is reached cites in its tails and in its notes.
    private void Cited(IReadOnlyList<Policy> libraries)
    {
        foreach (var library in libraries)
        {
            foreach (var definition in library.Definitions.Where(_definitions.Contains))
            {
                Cited(definition.Label, definition.Note);
                foreach (var part in Walk.All(definition.Body))
                {
                    foreach (var label in Labels(part))
                    {
                        Cited(label, null);
                    }
                }
            }

            foreach (var set in library.CodeSets.Where(_codeSets.Contains))
            {
                Cited(set.Label, set.Note);
            }

            foreach (var field in library.Facts.Concat(library.Records.SelectMany(record => record.Fields)))
            {
                Cited(field.Label, field.Note);
            }

            foreach (var note in library.Records.Select(record => record.Note).Concat(library.Types.Select(type => type.Note)))
            {
                Cited(Label.None, note);
            }
        }

        // A source's own note may cite another.
        var open = new Stack<Source>(_sources);
        while (open.Count > 0)
        {
            foreach (var source in InNote(open.Pop().Note).Where(_sources.Add))
            {
                open.Push(source);
            }
        }
    }

    private static IEnumerable<Label> Labels(Expression part) => part switch
    {
        TruthTable table => table.Rows.Select(row => row.Label),
        ValueTable table => table.Rows.Select(row => row.Label),
        Condition condition => [condition.Label],
        _ => [],
    };

    private void Cited(Label label, string? note)
    {
        _sources.UnionWith(label.Citations.Select(citation => citation.Source).Concat(InNote(note)));
    }

    private IEnumerable<Source> InNote(string? note) => note is null
        ? []
        : NoteBinder.Cited(note).Select(name => _byName.TryGetValue(name, out var source) ? source : null).OfType<Source>();
}
