using System.Globalization;
using System.Text.Json.Nodes;
using Policies.Plan;

namespace Policies.Conformance.Tables;

/// <summary>
/// What a chart says about one fact, from the words of a cell to the JSON of a case: <c>yes</c>, <c>none to mild</c>,
/// <c>middle or late</c>, <c>at least 6 weeks</c>, <c>more than 6 to less than 12</c>; <c>unknown</c> is not documented; of what may be none, <c>none</c>, and <c>some</c>
/// for one of which nothing more is known.
/// </summary>
internal static class ChartValue
{
    private static readonly (string Words, string Name)[] Lows = [("at least ", "from"), ("more than ", "above")];
    private static readonly (string Words, string Name)[] Highs = [("at most ", "to"), ("less than ", "below")];

    public static JsonNode? Of(string words, TypePlan type)
    {
        if (words == "unknown")
        {
            return null;
        }

        if (type.Kind == TypeKind.Optional)
        {
            return words switch
            {
                "none" when type.Element!.Kind is not (TypeKind.Text or TypeKind.Code) => words,
                "none" => new JsonObject { ["none"] = true },
                "some" => new JsonObject { ["none"] = false },
                _ => Of(words, type.Element!),
            };
        }

        if (type.Kind is TypeKind.Text or TypeKind.Code or TypeKind.YesNo)
        {
            return Single(words, type);
        }

        if (words.Split(" or ") is { Length: > 1 } options)
        {
            return new JsonArray([.. options.Select(option => Single(option, type))]);
        }

        if (words.Split(" to ") is [var low, var high])
        {
            return Range(End(low, type, Lows) ?? new("from", Single(low, type)), End(high, type, Highs) ?? new("to", Single(high, type)));
        }

        return (End(words, type, Lows) ?? End(words, type, Highs)) is { } end ? Range(end) : Single(words, type);
    }

    // A unit stands beside the ends, once.
    private static JsonObject Range(params KeyValuePair<string, JsonNode?>[] ends)
    {
        var range = new JsonObject();
        foreach (var (name, value) in ends)
        {
            range[name] = value is JsonObject quantity ? quantity["value"]!.DeepClone() : value;
            if (value is JsonObject { } of)
            {
                range["unit"] = of["unit"]!.DeepClone();
            }
        }

        return range;
    }

    private static KeyValuePair<string, JsonNode?>? End(string words, TypePlan type, (string Words, string Name)[] ends)
    {
        foreach (var (start, name) in ends)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
            {
                return new(name, Single(words[start.Length..], type));
            }
        }

        return null;
    }

    private static JsonNode? Single(string words, TypePlan type)
    {
        switch (type.Kind)
        {
            case TypeKind.YesNo:
                return words switch
                {
                    "yes" => true,
                    "no" => false,
                    _ => throw new FormatException($"'{words}' is neither yes, no nor unknown."),
                };
            case TypeKind.WholeNumber or TypeKind.Number or TypeKind.Percent:
                var (amount, unit) = words.Split(' ', 2) is [var number, var code] ? (number, code) : (words, null);
                var value = JsonValue.Create(decimal.Parse(amount, CultureInfo.InvariantCulture));
                return unit is null ? value : new JsonObject { ["value"] = value, ["unit"] = unit };
            default:
                return words;
        }
    }
}
