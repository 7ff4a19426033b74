using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>Values still possible, in words.</summary>
internal static class ValueWords
{
    private const string NotDocumented = "not documented";

    public static string Of(FactValue value, TypePlan type) =>
        value is not RecordValue && !FactTypes.IsDocumented(value, type) ? NotDocumented : value switch
        {
            TruthValue truth => truth.Value == Truth.Yes ? "yes" : "no",
            OptionValue option => Options(option.Value, type),
            NumberValue number => ((NumberRange)number.Value) + Unit(type),
            DurationValue duration => duration.Value.ToString(),
            DateValue date => date.Value.ToString(),
            TextValue text => text.Value.ToString(),
            ListValue list => List(list, type),
            OptionalValue { Value: null } => "none",
            OptionalValue { CanBeNone: true, Value: { } known } => Of(known, type.Element!) + " or none",
            OptionalValue { Value: RecordValue { Value.Key: null } } => "documented",
            OptionalValue { Value: { } known } when !FactTypes.IsDocumented(known, type.Element!) => "some, not documented which",
            OptionalValue { Value: { } known } => Of(known, type.Element!),
            RecordValue record => record.Value.Key ?? "the requested " + (record.Value.Plan?.Name ?? "element").Replace('-', ' '),
            _ => NotDocumented,
        };

    private static string Options(OptionSet options, TypePlan type)
    {
        var possible = Enumerable.Range(0, type.Options.Count).Where(options.Contains).ToList();
        var isRun = possible.Count > 2 || (type.Kind == TypeKind.Grade && possible.Count > 1);
        return isRun && type.Kind == TypeKind.Grade && possible[^1] - possible[0] == possible.Count - 1
            ? $"{type.Options[possible[0]]} to {type.Options[possible[^1]]}"
            : string.Join(" or ", possible.Select(option => type.Options[option]));
    }

    private static string Unit(TypePlan type) => type.Kind == TypeKind.Percent ? " %" : type.Unit is { } unit ? " " + unit : "";

    private static string List(ListValue list, TypePlan type)
    {
        var elements = string.Join(", ", list.Elements.Select(element => Of(element, type.Element!)));
        return list.IsOpen ? "at least " + elements : list.Elements.Count == 0 ? "none" : elements;
    }
}
