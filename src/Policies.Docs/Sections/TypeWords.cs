using System.Globalization;
using Policies.Language.Model;
using Policies.Plan;
using Policies.Values;

namespace Policies.Docs.Sections;

/// <summary>How a fact is recorded, in words: <c>number in deg, 0 to 180</c>.</summary>
internal static class TypeWords
{
    public static string Of(PolicyType type) => type switch
    {
        OptionsType { Kind: TypeKind.Grade } grade => "rising: " + string.Join(", ", grade.Options),
        OptionsType choice => Phrases.Or(choice.Options),
        NumberType number => Of(number),
        ListType { Element: RecordType record } => "one entry for each " + Phrases.Of(record),
        ListType list => "a list, each entry: " + Of(list.Element),
        RecordType record => Phrases.Of(record),
        OptionalType optional => Of(optional.Element) + "; or none",
        _ => type.Kind switch
        {
            TypeKind.YesNo => "yes or no",
            TypeKind.Duration => "length of time",
            _ => type.Words,
        },
    };

    private static string Of(NumberType number)
    {
        var kind = number.Kind switch { TypeKind.WholeNumber => "whole number", TypeKind.Percent => "percent", _ => "number" };
        return kind + (number.Unit is { } unit ? " in " + unit : "") + Range(number.Declared)
            + string.Concat(number.Conversions.Select(conversion => $"; also in {conversion.Unit}, of which one is {conversion.Factor.ToString(CultureInfo.InvariantCulture)} {number.Unit}"));
    }

    private static string Range(Range<decimal> range) => (range.Low.IsPresent, range.High.IsPresent) switch
    {
        (true, true) => $", {Number(range.Low)} to {Number(range.High)}",
        (true, false) => $", {Number(range.Low)} or more",
        (false, true) => $", {Number(range.High)} or less",
        _ => "",
    };

    private static string Number(End<decimal> end) => end.Value.ToString(CultureInfo.InvariantCulture);
}
