using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads dates, in whole or in part, and lengths of time.</summary>
internal sealed class TimeReader(List<InputError> errors)
{
    /// <summary>The length; null, with an error, if it is none.</summary>
    public DurationValue? Duration(Bounds bounds, string path)
    {
        var count = errors.Count;
        var low = Read(bounds.Low, TypeKind.Duration, Values.Duration.Parse);
        var high = bounds.IsKnown ? low : Read(bounds.High, TypeKind.Duration, Values.Duration.Parse);
        if (errors.Count > count)
        {
            return null;
        }

        if (DurationRange.Create(low, bounds.LowIsOpen, high, bounds.HighIsOpen) is { } lengths)
        {
            return new DurationValue(lengths);
        }

        errors.Add(ScalarReader.Empty(path));
        return null;
    }

    /// <summary>The date; null, with an error, if it is none.</summary>
    public DateValue? Date(Bounds bounds, string path)
    {
        var count = errors.Count;
        var low = Read(bounds.Low, TypeKind.Date, DateRange.TryParse);
        var high = bounds.IsKnown ? low : Read(bounds.High, TypeKind.Date, DateRange.TryParse);
        if (errors.Count > count)
        {
            return null;
        }

        // A month as an end is the whole month: from its first day, to its last, above or below all of it.
        var first = low is { } from ? (bounds.LowIsOpen ? from.Days.High.Value.Number + 1 : from.Days.Low.Value.Number) : (int?)null;
        var last = high is { } to ? (bounds.HighIsOpen ? to.Days.Low.Value.Number - 1 : to.Days.High.Value.Number) : (int?)null;
        if (first > last || first > Day.Last.Number || last < Day.First.Number)
        {
            errors.Add(ScalarReader.Empty(path));
            return null;
        }

        return new DateValue(new Range<Day>(End(first), End(last)));
    }

    private static End<Day> End(int? day) => day is { } number ? End<Day>.Closed(new Day(number)) : End<Day>.Absent;

    private T? Read<T>(JsonMember? member, TypeKind kind, Func<string, T?> parse)
        where T : struct
    {
        if (member is not { } given)
        {
            return null;
        }

        if (given.Value.ValueKind != JsonValueKind.String)
        {
            errors.Add(ScalarReader.Wrong(given.Value, kind, given.Path));
            return null;
        }

        if (parse(given.Value.GetString()!) is { } read)
        {
            return read;
        }

        errors.Add(new InputError(given.Path, $"Expected {kind.Example()}, but this text is none."));
        return null;
    }
}
