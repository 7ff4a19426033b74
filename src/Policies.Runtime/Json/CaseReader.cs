using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads a case (language reference, section 7). Bad input never throws: every error comes with its place and the nearest valid name.</summary>
public static class CaseReader
{
    private static readonly string[] Properties = ["id", "policy", "facts", "request"];

    /// <summary>Reads a case in UTF-8.</summary>
    /// <param name="plan">The policy that it is for.</param>
    /// <param name="utf8">The JSON text, with or without a byte order mark.</param>
    public static CaseInput Read(PolicyPlan plan, ReadOnlyMemory<byte> utf8)
    {
        var facts = new CaseFacts(plan);
        List<InputError> errors = [];
        if (utf8.Span is [0xEF, 0xBB, 0xBF, ..])
        {
            utf8 = utf8[3..];
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 64 });
            return Read(plan, facts, document.RootElement, errors);
        }
        catch (JsonException failure)
        {
            errors.Add(new InputError("$", $"This is not JSON: line {failure.LineNumber + 1}, byte {failure.BytePositionInLine + 1}."));
        }
        catch (InvalidOperationException)
        {
            errors.Add(new InputError("$", "The text holds bytes that are not UTF-8."));
        }

        return new CaseInput(null, facts, null, errors);
    }

    private static CaseInput Read(PolicyPlan plan, CaseFacts facts, JsonElement root, List<InputError> errors)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError("$", $"A case is an object, but this is {JsonWords.Of(root)}."));
            return new CaseInput(null, facts, null, errors);
        }

        var values = new ValueReader(plan, errors);
        string? id = null;
        Request? request = null;
        foreach (var property in root.EnumerateObject())
        {
            var path = "$." + property.Name;
            switch (property.Name)
            {
                case "id":
                    id = property.Value.ValueKind is JsonValueKind.String ? property.Value.GetString() : property.Value.GetRawText();
                    break;
                case "policy":
                    if (property.Value.ValueKind != JsonValueKind.String || property.Value.GetString() != plan.Id)
                    {
                        errors.Add(new InputError(path, $"The case is for {JsonWords.Of(property.Value)}, but the policy is '{plan.Id}'."));
                    }

                    break;
                case "facts":
                    values.Record(property.Value, facts.Root, path);
                    break;
                case "request":
                    request = new RequestReader(plan, errors).Read(property.Value, path);
                    break;
                default:
                    errors.Add(new InputError(path, $"A case has no property '{property.Name}'; it has {string.Join(", ", Properties)}.", NearestName.Of(property.Name, Properties)));
                    break;
            }
        }

        return new CaseInput(id, facts, request, errors);
    }
}
