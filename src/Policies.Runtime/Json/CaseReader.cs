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
        List<InputError> errors = [];
        using var document = JsonText.Parse(utf8, errors);
        if (document is not null)
        {
            try
            {
                return Read(plan, document.RootElement, errors);
            }
            catch (InvalidOperationException)
            {
                // The one thing that a parsed text may still hold: an escape that is half of a character.
                errors.Add(new InputError("$", "A text holds an escape such as \\ud800, which is half of a character."));
            }
        }

        return new CaseInput(null, new CaseFacts(plan), null, errors);
    }

    private static CaseInput Read(PolicyPlan plan, JsonElement root, List<InputError> errors)
    {
        var facts = new CaseFacts(plan);
        if (root.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError("$", $"Expected a case, an object with facts and a request, but this is {JsonWords.Kind(root)}."));
            return new CaseInput(null, facts, null, errors);
        }

        string? id = null;
        Request? request = null;
        foreach (var member in JsonMember.Of(root, "$", errors))
        {
            switch (member.Name)
            {
                case "id" when member.IsGiven:
                    id = Id(member, errors);
                    break;
                case "policy" when member.IsGiven:
                    Policy(member, plan, errors);
                    break;
                case "facts" when member.IsGiven:
                    new ValueReader(plan, errors).Record(member.Value, facts.Root, member.Path);
                    break;
                case "request" when member.IsGiven:
                    request = new RequestReader(plan, errors).Read(member.Value, member.Path);
                    break;
                case var name when !Properties.Contains(name):
                    errors.Add(new InputError(
                        member.Path, $"A case has no property {JsonWords.Quote(name)}; it has {string.Join(", ", Properties)}.", NearestName.Of(name, Properties)));
                    break;
            }
        }

        return new CaseInput(id, facts, request, errors);
    }

    private static string? Id(JsonMember member, List<InputError> errors)
    {
        switch (member.Value.ValueKind)
        {
            case JsonValueKind.String:
                return member.Value.GetString();
            case JsonValueKind.Number:
                return member.Value.GetRawText();
            default:
                errors.Add(new InputError(member.Path, $"Expected a text or a number that names the case, but this is {JsonWords.Kind(member.Value)}."));
                return null;
        }
    }

    private static void Policy(JsonMember member, PolicyPlan plan, List<InputError> errors)
    {
        if (member.Value.ValueKind != JsonValueKind.String || member.Value.GetString() != plan.Id)
        {
            errors.Add(new InputError(member.Path, $"The case is for {JsonWords.Shown(member.Value)}, but the policy is '{plan.Id}'."));
        }
    }
}
