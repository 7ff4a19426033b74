namespace Policies.Values.Tests.Lists;

/// <summary>Small lists of which not everything is known, and every way in which they can be completed.</summary>
internal static class Chart
{
    private static readonly Truth[] Truths = [Truth.No, Truth.Unknown, Truth.Yes];

    /// <summary>Every list of so many elements.</summary>
    public static IEnumerable<Member<T>[]> Of<T>(int length, IReadOnlyList<T> values) =>
        length == 0
            ? [[]]
            : Of(length - 1, values).SelectMany(list => values.SelectMany(value => Truths.Select(counts => (Member<T>[])[.. list, new(value, counts)])));

    /// <summary>Every completion: the value of each element, and whether it counts.</summary>
    public static IEnumerable<(int Value, bool Counts)[]> Completions<T>(Member<T>[] list, Func<T, IEnumerable<int>> values) =>
        list.Length == 0
            ? [[]]
            : Completions(list[..^1], values).SelectMany(head => values(list[^1].Value).SelectMany(value => Possible(list[^1].Counts)
                .Select(counts => ((int, bool)[])[.. head, (value, counts)])));

    /// <summary>Every range between some numbers, both ends included.</summary>
    public static IReadOnlyList<(int Low, int High)> Ranges(int greatest) =>
        [.. Enumerable.Range(0, greatest + 1).SelectMany(low => Enumerable.Range(low, greatest + 1 - low).Select(high => (low, high)))];

    /// <summary>The numbers of a range.</summary>
    public static IEnumerable<int> Values((int Low, int High) range) => Enumerable.Range(range.Low, range.High - range.Low + 1);

    /// <summary>A range of numbers.</summary>
    public static NumberRange Numbers((int Low, int High) range) => NumberRange.Between(range.Low, range.High);

    /// <summary>A range of days.</summary>
    public static DateRange Days((int Low, int High) range) => DateRange.Between(new Day(1000 + range.Low), new Day(1000 + range.High));

    /// <summary>The same list with its values turned into others.</summary>
    public static Member<TResult>[] As<T, TResult>(Member<T>[] list, Func<T, TResult> change) =>
        [.. list.Select(member => new Member<TResult>(change(member.Value), member.Counts))];

    private static IEnumerable<bool> Possible(Truth counts) => counts switch { Truth.Yes => [true], Truth.No => [false], _ => [true, false] };
}
