using CsCheck;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Random draws, all from one seed.</summary>
internal sealed class Dice(PCG source)
{
    /// <summary>A number from 0 up to, and without, a limit.</summary>
    public int Below(int limit) => (int)source.Next((uint)limit);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Yes in so many of a hundred draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>One of several ways to go on, none of which runs but the one drawn.</summary>
    public T By<T>(params IReadOnlyList<Func<T>> ways) => Of(ways)();

    /// <summary>As many of several as asked for, or as there are, each once and in random order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        List<T> left = [.. choices];
        List<T> drawn = [];
        while (drawn.Count < count && left.Count > 0)
        {
            var at = Below(left.Count);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }

    /// <summary>As many draws as asked for.</summary>
    public IReadOnlyList<T> Times<T>(int count, Func<int, T> draw) => [.. Enumerable.Range(1, count).Select(draw)];
}
