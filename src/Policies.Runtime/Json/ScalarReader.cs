using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads single values: one, several possible options, or a range.</summary>
internal sealed class ScalarReader(List<InputError> errors)
{
    private readonly OptionReader _options = new(errors);
    private readonly NumberReader _numbers = new(errors);
    private readonly TimeReader _times = new(errors);

    /// <summary>The value; null, with an error, if it is none of the type.</summary>
    public FactValue? Read(Bounds bounds, TypePlan type, JsonMember? unit, string path) => type.Kind switch
    {
        TypeKind.Choice or TypeKind.Grade => _options.Read(bounds, type, path),
        TypeKind.WholeNumber or TypeKind.Number or TypeKind.Percent => _numbers.Read(bounds, type, unit, path),
        TypeKind.Duration => _times.Duration(bounds, path),
        TypeKind.Date => _times.Date(bounds, path),
        TypeKind.YesNo => YesNo(bounds.Low, type, path),
        _ => Text(bounds.Low, type, path),
    };

    /// <summary>Says that a value is none of the type.</summary>
    public static InputError Wrong(JsonElement element, TypeKind expected, string path, string? nearest = null) =>
        new(path, $"Expected {expected.Example()}, but this is {JsonWords.Kind(element)}.", nearest);

    /// <summary>Says that a range holds no value.</summary>
    public static InputError Empty(string path) => new(path, "No value lies between the two ends.");

    private TruthValue? YesNo(JsonMember? member, TypePlan type, string path)
    {
        if (member is { Value: { ValueKind: JsonValueKind.True or JsonValueKind.False } known })
        {
            return new TruthValue(known.GetBoolean().ToTruth());
        }

        var element = member?.Value ?? default;
        var text = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        errors.Add(Wrong(element, type.Kind, path, text switch { "yes" or "true" => "true", "no" or "false" => "false", _ => null }));
        return null;
    }

    private TextValue? Text(JsonMember? member, TypePlan type, string path)
    {
        if (member is { Value: { ValueKind: JsonValueKind.String } known })
        {
            return new TextValue(TextSet.Of(known.GetString()!));
        }

        errors.Add(Wrong(member?.Value ?? default, type.Kind, path));
        return null;
    }
}
