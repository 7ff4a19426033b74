using System.Globalization;
using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads numbers in their declared unit, or in another of the same dimension.</summary>
internal sealed class NumberReader(List<InputError> errors)
{
    /// <summary>The value, cut to the declared range; null, with an error, if it is none of the type.</summary>
    public FactValue? Read(Bounds bounds, TypePlan type, JsonMember? unit, string path)
    {
        var count = errors.Count;
        var convert = Conversion(unit, type);
        var (low, high) = (Amount(bounds.Low, type), bounds.IsKnown ? null : Amount(bounds.High, type));
        if (errors.Count > count)
        {
            return null;
        }

        try
        {
            var least = low is { } from ? convert(from) : (decimal?)null;
            var greatest = bounds.IsKnown ? least : high is { } to ? convert(to) : null;
            return Whole(least, greatest, type) ? Read(least, greatest, bounds, type, path) : Fail(bounds.Low?.Value ?? bounds.High!.Value.Value, type, path);
        }
        catch (OverflowException)
        {
            errors.Add(new InputError(path, "The number is too large to hold: numbers have at most 28 digits."));
            return null;
        }
    }

    private static bool Whole(decimal? least, decimal? greatest, TypePlan type) =>
        type.Kind != TypeKind.WholeNumber || ((least is not { } low || decimal.Truncate(low) == low) && (greatest is not { } high || decimal.Truncate(high) == high));

    private FactValue? Fail(JsonElement element, TypePlan type, string path)
    {
        errors.Add(new InputError(path, $"Expected {type.Kind.Example()}, but this is {JsonWords.Kind(element)} with a fraction."));
        return null;
    }

    private FactValue? Read(decimal? least, decimal? greatest, Bounds bounds, TypePlan type, string path)
    {
        var (lowIsOpen, highIsOpen) = (bounds.LowIsOpen, bounds.HighIsOpen);
        if (type.Kind == TypeKind.WholeNumber)
        {
            // A whole number has a neighbour: an open end is closed there.
            (least, lowIsOpen) = (lowIsOpen ? least + 1 : least, false);
            (greatest, highIsOpen) = (highIsOpen ? greatest - 1 : greatest, false);
        }

        if (least > greatest || (least is not null && least == greatest && (lowIsOpen || highIsOpen)))
        {
            errors.Add(ScalarReader.Empty(path));
            return null;
        }

        var read = new NumberValue(new Range<decimal>(End(least, lowIsOpen), End(greatest, highIsOpen)));
        if (FactTypes.Cut(read, type) is { } cut)
        {
            return cut;
        }

        errors.Add(new InputError(path, $"The {(read.Value.IsSingle ? "number" : "range")} is outside what is declared, {Declared(type)}."));
        return null;
    }

    private static End<decimal> End(decimal? value, bool isOpen) =>
        value is not { } end ? End<decimal>.Absent : isOpen ? End<decimal>.Open(end) : End<decimal>.Closed(end);

    private static string Declared(TypePlan type)
    {
        string Text(decimal? end) => end is { } value ? NumberRange.Words(value) : "…";
        return $"{Text(type.Least)}..{Text(type.Greatest)}{(Own(type) is { } own ? " " + own : "")}";
    }

    private static string? Own(TypePlan type) => type.Kind == TypeKind.Percent ? "%" : type.Unit;

    // Multiplied before it is divided, so that 24 /d are exactly 1 /h.
    private Func<decimal, decimal> Conversion(JsonMember? named, TypePlan type)
    {
        var own = Own(type);
        if (named is not { } member || member.Value.GetString() is not { } unit || unit == own)
        {
            return amount => amount;
        }

        var (given, declared) = (UnitTable.Find(unit), own is null ? null : UnitTable.Find(own));
        if (given is not null && declared is not null && given.Dimension == declared.Dimension)
        {
            return amount => amount * given.Factor * declared.Divisor / declared.Factor / given.Divisor;
        }

        foreach (var conversion in type.Conversions)
        {
            if (given is not null && UnitTable.Find(conversion.Unit) is { } other && other.Dimension == given.Dimension)
            {
                return amount => amount * given.Factor * other.Divisor * conversion.Factor / other.Factor / given.Divisor;
            }
        }

        errors.Add(
            own is null ? new InputError(member.Path, $"The fact is a plain number, and so has no unit, but the unit is {JsonWords.Quote(unit)}.")
            : given is null ? new InputError(member.Path, $"{JsonWords.Quote(unit)} is not a unit that is known; the declared one is '{own}'.", NearestName.Of(unit, UnitTable.Codes))
            : new InputError(member.Path, $"The unit '{unit}' ({given.Dimension}) does not convert to the declared one, '{own}' ({declared?.Dimension})."));
        return amount => amount;
    }

    private decimal? Amount(JsonMember? member, TypePlan type)
    {
        if (member is not { } given)
        {
            return null;
        }

        if (given.Value.ValueKind != JsonValueKind.Number)
        {
            errors.Add(ScalarReader.Wrong(given.Value, type.Kind, given.Path));
            return null;
        }

        if (given.Value.TryGetDecimal(out var amount))
        {
            return amount;
        }

        errors.Add(new InputError(given.Path, "The number is too large to hold: numbers have at most 28 digits."));
        return null;
    }
}
