using Policies.Language.Model;
using Policies.Language.Syntax;

namespace Policies.Language.Semantics;

/// <summary>Code sets: their own codes, then those of the sets that they include, whatever the order in the file.</summary>
internal sealed class CodeSetsBinder(BindingContext context)
{
    private readonly Dictionary<CodeSet, IReadOnlyList<CodeRange>> _own = [];
    private readonly Dictionary<CodeSet, IReadOnlyList<CodeSet>> _included = [];

    /// <summary>Declares the sets, then finds the codes of each.</summary>
    public void Bind(IEnumerable<CodesSyntax> sets)
    {
        var declared = new List<(CodesSyntax Syntax, CodeSet Set)>();
        foreach (var syntax in sets)
        {
            var set = new CodeSet { Name = syntax.Name.Text, Label = context.Label(syntax.Tail), Note = syntax.Note?.Text, Text = context.Text, Span = syntax.Name.Span };
            context.CodeSets.Declare(set.Name, set.Span, set, context.Diagnostics);
            declared.Add((syntax, set));
        }

        var codes = new CodesBinder(context);
        foreach (var (syntax, set) in declared)
        {
            _own[set] = [.. syntax.Lines.Where(line => !line.IsInclude).SelectMany(codes.Bind)];
            _included[set] = [.. syntax.Lines.Where(line => line.IsInclude).SelectMany(codes.Included)];
        }

        new Cycles<CodeSet>(context.Diagnostics, Included, set => set.Name, set => set.Span).Check(_own.Keys);
        foreach (var set in _own.Keys)
        {
            set.Codes = [.. Reached(set).SelectMany(reached => _own.TryGetValue(reached, out var own) ? own : reached.Codes)];
        }
    }

    // The sets of a library are whole already.
    private IEnumerable<CodeSet> Included(CodeSet set) => _included.TryGetValue(set, out var included) ? included : [];

    private IEnumerable<CodeSet> Reached(CodeSet set)
    {
        var reached = new HashSet<CodeSet>();
        var open = new Stack<CodeSet>([set]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (reached.Add(next))
            {
                yield return next;
                foreach (var included in Included(next).Reverse())
                {
                    open.Push(included);
                }
            }
        }
    }
}
