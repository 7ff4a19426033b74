using System.Globalization;
using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads single values: one, several possible options, or a range.</summary>
internal sealed class ScalarReader(List<InputError> errors)
{
    private static readonly string[] Bounds = ["from", "to", "above", "below", "on", "source", "unit"];

    /// <summary>The value; null, with an error, if it is none of the type.</summary>
    public FactValue? Read(JsonElement element, TypePlan type, string? unit, string path)
    {
        switch (type.Kind)
        {
            case TypeKind.YesNo:
                return element.ValueKind is JsonValueKind.True or JsonValueKind.False
                    ? new TruthValue(element.GetBoolean().ToTruth())
                    : Wrong(element, "true or false", path);
            case TypeKind.Choice or TypeKind.Grade:
                return Options(element, type, path);
            case TypeKind.WholeNumber or TypeKind.Number or TypeKind.Percent:
                try
                {
                    return Number(element, type, unit, path);
                }
                catch (OverflowException)
                {
                    return Wrong(element, "a number of at most 28 digits", path);
                }

            case TypeKind.Duration:
                return Range(element, path, Length) is var (durationLow, durationLowOpen, durationHigh, durationHighOpen)
                    ? DurationRange.Create(durationLow, durationLowOpen, durationHigh, durationHighOpen) is { } lengths ? new DurationValue(lengths) : Empty(path)
                    : null;
            case TypeKind.Date:
                return Date(element, path);
            default:
                return element.ValueKind == JsonValueKind.String ? new TextValue(TextSet.Of(element.GetString()!)) : Wrong(element, "a text", path);
        }
    }

    private FactValue? Wrong(JsonElement element, string expected, string path)
    {
        errors.Add(new InputError(path, $"Expected {expected}, but this is {JsonWords.Of(element)}."));
        return null;
    }

    private FactValue? Empty(string path)
    {
        errors.Add(new InputError(path, "No value lies between the two ends."));
        return null;
    }

    private FactValue? Options(JsonElement element, TypePlan type, string path)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return Option(element, type, path) is { } option ? new OptionValue(OptionSet.Of(option)) : null;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            var set = default(OptionSet);
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                if (Option(item, type, $"{path}[{index++}]") is not { } option)
                {
                    return null;
                }

                set |= OptionSet.Of(option);
            }

            return set.IsEmpty ? Wrong(element, "at least one option", path) : new OptionValue(set);
        }

        if (element.ValueKind == JsonValueKind.Object && type.Kind == TypeKind.Grade)
        {
            if (Range(element, path, (item, place) => Option(item, type, place)) is not var (low, lowOpen, high, highOpen))
            {
                return null;
            }

            var first = low is { } from ? from + (lowOpen ? 1 : 0) : 0;
            var last = high is { } to ? to - (highOpen ? 1 : 0) : type.Options.Count - 1;
            return first > last || first >= type.Options.Count || last < 0 ? Empty(path) : new OptionValue(OptionSet.Between(first, last));
        }

        return Wrong(element, type.Kind == TypeKind.Grade ? "an option, several, or a range of them" : "an option, or several", path);
    }

    private int? Option(JsonElement element, TypePlan type, string path)
    {
        var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : null;
        for (var i = 0; i < type.Options.Count; i++)
        {
            if (type.Options[i] == text)
            {
                return i;
            }
        }

        errors.Add(new InputError(
            path,
            $"{JsonWords.Of(element)} is no option{(type.Name is { } name ? $" of {name}" : "")}; the options are {string.Join(", ", type.Options)}.",
            text is null ? null : NearestName.Of(text, type.Options)));
        return null;
    }

    private FactValue? Number(JsonElement element, TypePlan type, string? unit, string path)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("unit", out var named) && named.ValueKind == JsonValueKind.String)
        {
            unit = named.GetString();
        }

        if (Factor(unit, type, path) is not { } factor || Range(element, path, Amount) is not var (low, lowOpen, high, highOpen))
        {
            return null;
        }

        var (least, greatest) = (low * factor, high * factor);
        if (type.Kind == TypeKind.WholeNumber)
        {
            // A whole number has a neighbour: an open end is closed there.
            if ((least is { } a && decimal.Truncate(a) != a) || (greatest is { } b && decimal.Truncate(b) != b))
            {
                return Wrong(element, "a whole number", path);
            }

            (least, lowOpen) = (lowOpen ? least + 1 : least, false);
            (greatest, highOpen) = (highOpen ? greatest - 1 : greatest, false);
        }

        var lowEnd = least is { } from ? lowOpen ? End<decimal>.Open(from) : End<decimal>.Closed(from) : End<decimal>.Absent;
        var highEnd = greatest is { } to ? highOpen ? End<decimal>.Open(to) : End<decimal>.Closed(to) : End<decimal>.Absent;
        if (least > greatest || (least == greatest && least is not null && (lowOpen || highOpen)))
        {
            return Empty(path);
        }

        if (FactTypes.Cut(new NumberValue(new Range<decimal>(lowEnd, highEnd)), type) is { } cut)
        {
            return cut;
        }

        errors.Add(new InputError(path, string.Create(
            CultureInfo.InvariantCulture, $"{JsonWords.Of(element)} is outside the declared range {type.Least?.ToString(CultureInfo.InvariantCulture) ?? "…"}..{type.Greatest?.ToString(CultureInfo.InvariantCulture) ?? "…"}{(type.Unit is { } own ? " " + own : "")}.")));
        return null;
    }

    private decimal? Factor(string? unit, TypePlan type, string path)
    {
        var own = type.Kind == TypeKind.Percent ? "%" : type.Unit;
        if (unit is null || unit == own)
        {
            return 1;
        }

        if (UnitTable.Find(unit) is { } given && own is not null && UnitTable.Find(own) is { } declared && given.Dimension == declared.Dimension)
        {
            return given.Factor / declared.Factor;
        }

        errors.Add(new InputError(
            path, $"The unit '{unit}' does not convert to {(own is null ? "a plain number" : $"'{own}'")}.", NearestName.Of(unit, UnitTable.Codes)));
        return null;
    }

    private decimal? Amount(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var amount))
        {
            return amount;
        }

        errors.Add(new InputError(path, $"Expected a number, but this is {JsonWords.Of(element)}."));
        return null;
    }

    private Duration? Length(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String && Duration.Parse(element.GetString()!) is { } length)
        {
            return length;
        }

        errors.Add(new InputError(path, $"Expected a length of time such as \"6 weeks\", but this is {JsonWords.Of(element)}."));
        return null;
    }

    private FactValue? Date(JsonElement element, string path)
    {
        if (Range(element, path, Days) is not var (low, lowOpen, high, highOpen))
        {
            return null;
        }

        // A month as an end is the whole month: from its first day, to its last, above or below all of it.
        var first = low is { } from ? (int?)(lowOpen ? from.Days.High.Value.Number + 1 : from.Days.Low.Value.Number) : null;
        var last = high is { } to ? (int?)(highOpen ? to.Days.Low.Value.Number - 1 : to.Days.High.Value.Number) : null;
        if (first > last || first > Day.Last.Number || last < Day.First.Number)
        {
            return Empty(path);
        }

        var lowEnd = first is { } start ? End<Day>.Closed(new Day(start)) : End<Day>.Absent;
        var highEnd = last is { } end ? End<Day>.Closed(new Day(end)) : End<Day>.Absent;
        return new DateValue(new Range<Day>(lowEnd, highEnd));
    }

    private DateRange? Days(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.String && DateRange.TryParse(element.GetString()!) is { } days)
        {
            return days;
        }

        errors.Add(new InputError(path, $"Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this is {JsonWords.Of(element)}."));
        return null;
    }

    // The two ends of a value; both the same for one that is known. Null, with an error, if it is neither a value nor a range.
    private (T? Low, bool LowOpen, T? High, bool HighOpen)? Range<T>(JsonElement element, string path, Func<JsonElement, string, T?> read)
        where T : struct
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return read(element, path) is { } known ? (known, false, known, false) : null;
        }

        T? low = null;
        T? high = null;
        var (lowOpen, highOpen, isEmpty) = (false, false, true);
        foreach (var property in element.EnumerateObject())
        {
            var place = path + "." + property.Name;
            if (property.Name is "on" or "source" or "unit")
            {
                continue;
            }

            if (property.Name is not ("from" or "to" or "above" or "below"))
            {
                errors.Add(new InputError(place, $"A range has no property '{property.Name}'; it has from, to, above, below.", NearestName.Of(property.Name, Bounds)));
                return null;
            }

            isEmpty = false;
            if (read(property.Value, place) is not { } end)
            {
                return null;
            }

            if (property.Name is "from" or "above")
            {
                (low, lowOpen) = (end, property.Name == "above");
            }
            else
            {
                (high, highOpen) = (end, property.Name == "below");
            }
        }

        if (isEmpty)
        {
            errors.Add(new InputError(path, "A range needs from, to, above or below."));
            return null;
        }

        return (low, lowOpen, high, highOpen);
    }
}
