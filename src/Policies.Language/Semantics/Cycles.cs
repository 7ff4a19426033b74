using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>Finds what depends on itself, and tells the way round, hop by hop.</summary>
internal sealed class Cycles<T>(DiagnosticBag diagnostics, Func<T, IEnumerable<T>> next, Func<T, string> name, Func<T, TextSpan> span)
    where T : class
{
    /// <summary>How many may need each other in a row; whoever evaluates them goes down as many steps.</summary>
    private const int MaxHeight = 100;

    private readonly Dictionary<T, int> _heights = [];

    /// <summary>Tells of each cycle once.</summary>
    public void Check(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            Visit(item);
        }
    }

    // By a stack of its own: a chain of thousands of definitions must not overflow the compiler's.
    private void Visit(T start)
    {
        var way = new List<(T Item, IEnumerator<T> Next)>();
        Enter(start);
        while (way.Count > 0)
        {
            var (item, rest) = way[way.Count - 1];
            if (!rest.MoveNext())
            {
                way.RemoveAt(way.Count - 1);
                Leave(item);
                continue;
            }

            var following = rest.Current;
            var at = way.FindIndex(step => step.Item == following);
            if (at >= 0)
            {
                Tell([.. way.Skip(at).Select(step => step.Item), following]);
                _heights[following] = 1;
            }
            else
            {
                Enter(following);
            }
        }

        void Enter(T item)
        {
            if (!_heights.ContainsKey(item))
            {
                way.Add((item, next(item).GetEnumerator()));
            }
        }
    }

    private void Leave(T item)
    {
        var height = 1 + next(item).Select(needed => _heights.TryGetValue(needed, out var below) ? below : 0).DefaultIfEmpty().Max();
        if (height == MaxHeight + 1)
        {
            diagnostics.Report(Descriptors.LongChain, span(item), name(item), MaxHeight);
        }

        _heights[item] = height;
    }

    private void Tell(IReadOnlyList<T> cycle) => diagnostics.Report(
        Descriptors.Cycle,
        span(cycle[0]),
        null,
        [.. cycle.Skip(1).Take(cycle.Count - 2).Select(item => new Related(span(item), $"'{name(item)}' is declared here."))],
        name(cycle[0]),
        string.Join(" needs ", cycle.Select(item => "'" + name(item) + "'")));
}
