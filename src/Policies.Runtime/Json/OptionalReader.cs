using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Json;

/// <summary>
/// Reads values that may be none: <c>"none"</c> or <c>{"none": true}</c>, the latter alone for texts and codes, which may be called none;
/// <c>{"none": false}</c> says that there is one and nothing more. Any other value is there.
/// </summary>
internal sealed class OptionalReader(PolicyPlan plan, List<InputError> errors, ValueReader values)
{
    private const string None = "none";

    /// <summary>The value; null, with an error, if it is none of the type.</summary>
    public FactValue? Read(JsonElement element, TypePlan type, string path)
    {
        var known = type.Element!;
        var isText = known.Kind is TypeKind.Text or TypeKind.Code;
        if (!isText && element.ValueKind == JsonValueKind.String && element.GetString() == None)
        {
            return OptionalValue.None();
        }

        var isObject = element.ValueKind == JsonValueKind.Object && !(known.Kind == TypeKind.Record && plan.Records[known.Record].Fields.Any(field => field.Name == None));
        if (isObject && element.TryGetProperty(None, out _))
        {
            return Stated(JsonMember.Of(element, path, errors), known);
        }

        if (isObject && !isText && element.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String && value.GetString() == None)
        {
            // With its evidence.
            return values.TryEvidence(JsonMember.Of(element, path, errors), "value", out var evidence) ? OptionalValue.None() with { Provenance = evidence } : null;
        }

        return values.Value(element, known, path) is { } read ? new OptionalValue(read, CanBeNone: false) { Provenance = read.Provenance } : null;
    }

    private OptionalValue? Stated(IReadOnlyList<JsonMember> members, TypePlan known)
    {
        var stated = members.First(member => member.Name == None);
        if (!values.TryEvidence(members, None, out var evidence))
        {
            return null;
        }

        switch (stated.Value.ValueKind)
        {
            case JsonValueKind.True:
                return OptionalValue.None() with { Provenance = evidence };
            case JsonValueKind.False:
                var any = known.Kind == TypeKind.Record ? new RecordValue(new CaseRecord(plan, known.Record)) : FactTypes.Whole(known);
                return new OptionalValue(any, CanBeNone: false) { Provenance = evidence };
            default:
                errors.Add(new InputError(stated.Path, $"Expected true if it is documented that there is none, or false if there is one, but this is {JsonWords.Kind(stated.Value)}."));
                return null;
        }
    }
}
