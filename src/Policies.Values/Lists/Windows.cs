namespace Policies.Values;

/// <summary>
/// Windows of time, one beginning on the date of each element (language reference, "Lists"). Dates that are known are sorted once, and each
/// window is read from running counts.
/// </summary>
public sealed class Windows
{
    private readonly IReadOnlyList<Member<DateRange>> _members;
    private readonly bool _isOpen;
    private readonly DurationRange _length;
    private readonly List<int> _exact;
    private readonly List<int> _inexact;
    private readonly int[] _sure;
    private readonly int[] _possible;

    /// <summary>The windows of a list.</summary>
    /// <param name="members">The date of every element, and whether it counts.</param>
    /// <param name="isOpen">Whether there may be others.</param>
    /// <param name="length">The length of each window; the day on which it has passed is outside.</param>
    public Windows(IReadOnlyList<Member<DateRange>> members, bool isOpen, DurationRange length)
    {
        _members = members;
        _isOpen = isOpen;
        _length = length;
        _exact = [.. Enumerable.Range(0, members.Count).Where(i => members[i].Value.IsSingle).OrderBy(i => members[i].Value.Days.Low.Value)];
        _inexact = [.. Enumerable.Range(0, members.Count).Where(i => !members[i].Value.IsSingle)];
        _sure = new int[_exact.Count + 1];
        _possible = new int[_exact.Count + 1];
        for (var i = 0; i < _exact.Count; i++)
        {
            var counts = members[_exact[i]].Counts;
            _sure[i + 1] = _sure[i] + (counts == Truth.Yes ? 1 : 0);
            _possible[i + 1] = _possible[i] + (counts == Truth.No ? 0 : 1);
        }
    }

    /// <summary>Whether there is a window in which so many elements count.</summary>
    public Truth Some(Func<Tally, Truth> holds) => Over(Count, Least, holds, (one, other) => one.Or(other), Truth.No);

    /// <summary>Whether so many elements count in every window.</summary>
    public Truth Any(Func<Tally, Truth> holds) => Over(Count, Least, holds, (one, other) => one.And(other), Truth.Yes);

    /// <summary>Whether there is a window in which the elements that count have so many different values.</summary>
    /// <param name="distinct">The different values of some elements, each with whether it counts and lies in the window.</param>
    /// <param name="holds">What is asked of their number.</param>
    public Truth Some(Func<IReadOnlyList<(int Index, Truth Counts)>, Tally> distinct, Func<Tally, Truth> holds) =>
        Over(window => distinct(Inside(window)), window => distinct(LeastInside(window)), holds, (one, other) => one.Or(other), Truth.No);

    /// <summary>Whether the elements that count have so many different values in every window.</summary>
    /// <inheritdoc cref="Some(Func{IReadOnlyList{ValueTuple{int, Truth}}, Tally}, Func{Tally, Truth})" path="/param"/>
    public Truth Any(Func<IReadOnlyList<(int Index, Truth Counts)>, Tally> distinct, Func<Tally, Truth> holds) =>
        Over(window => distinct(Inside(window)), window => distinct(LeastInside(window)), holds, (one, other) => one.And(other), Truth.Yes);

    private Truth Over(Func<Window, Tally> tally, Func<Window, Tally> least, Func<Tally, Truth> holds, Func<Truth, Truth, Truth> join, Truth start)
    {
        var decided = start.Not();

        // An element that is not listed may begin a window of its own, with any number of others in it; but there need not be one.
        var result = _isOpen && holds(Tally.OfOpenList) != start ? Truth.Unknown : start;
        foreach (var index in _exact.Concat(_inexact))
        {
            var date = _members[index].Value;
            result = join(result, holds(tally(new Window(index, date, _length))));

            // Of elements that surely lie close together one comes first, whichever it is, and its window holds them all.
            if (!date.IsSingle && date.Days.Low.IsPresent && holds(least(new Window(-1, date.Days.Low.Value, _length))) == decided)
            {
                result = decided;
            }

            if (result == decided)
            {
                break;
            }
        }

        return result;
    }

    private Tally Count(Window window)
    {
        var sureFrom = window.EndsStart ? From(window.LastStart) : _exact.Count;
        var sure = Between(_sure, sureFrom, window.SureEnd is { } end ? From(end) : 0);
        var possible = Between(_possible, window.HasStart ? From(window.FirstStart) : 0, window.LastEnd is { } last ? From(last) : _exact.Count);
        foreach (var index in _inexact)
        {
            var counts = window.Holds(index, _members[index].Value).And(_members[index].Counts);
            sure += counts == Truth.Yes ? 1 : 0;
            possible += counts == Truth.No ? 0 : 1;
        }

        return Tally.Between(sure, _isOpen ? null : possible);
    }

    private Tally Least(Window window) => Tally.Between(Count(window).Surely, _isOpen ? null : _members.Count(member => member.Counts != Truth.No));

    private List<(int Index, Truth Counts)> Inside(Window window)
    {
        var first = window.HasStart ? From(window.FirstStart) : 0;
        var last = window.LastEnd is { } end ? From(end) : _exact.Count;
        return
        [
            .. _exact.Skip(first).Take(Math.Max(0, last - first)).Concat(_inexact)
                .Select(index => (index, window.Holds(index, _members[index].Value).And(_members[index].Counts)))
                .Where(member => member.Item2 != Truth.No),
        ];
    }

    private List<(int Index, Truth Counts)> LeastInside(Window window) =>
    [
        .. _members.Select((member, index) => (index, window.Holds(index, member.Value) == Truth.Yes ? member.Counts : member.Counts.And(Truth.Unknown)))
            .Where(member => member.Item2 != Truth.No),
    ];

    private static int Between(int[] running, int from, int to) => to > from ? running[to] - running[from] : 0;

    // The first of the known dates that is not before a day.
    private int From(Day day)
    {
        var (low, high) = (0, _exact.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_members[_exact[middle]].Value.Days.Low.Value.CompareTo(day) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
