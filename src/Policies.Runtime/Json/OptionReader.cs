using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads choices and grades: an option, options still possible, or for a grade a range.</summary>
internal sealed class OptionReader(List<InputError> errors)
{
    /// <summary>The value; null, with an error, if it is none of the type.</summary>
    public OptionValue? Read(Bounds bounds, TypePlan type, string path)
    {
        if (bounds is { IsKnown: true, Low: { } known })
        {
            return known.Value.ValueKind == JsonValueKind.Array ? Several(known.Value, type, path) : One(known, type) is { } option ? new OptionValue(OptionSet.Of(option)) : null;
        }

        if (type.Kind != TypeKind.Grade)
        {
            errors.Add(new InputError(path, $"Expected {type.Kind.Example()}, but this is a range, and the options of a choice have no order."));
            return null;
        }

        var low = bounds.Low is { } from ? One(from, type) : 0;
        var high = bounds.High is { } to ? One(to, type) : type.Options.Count - 1;
        if (low is null || high is null)
        {
            return null;
        }

        var (first, last) = (low.Value + (bounds.LowIsOpen ? 1 : 0), high.Value - (bounds.HighIsOpen ? 1 : 0));
        if (first > last)
        {
            errors.Add(ScalarReader.Empty(path));
            return null;
        }

        return new OptionValue(OptionSet.Between(first, last));
    }

    private OptionValue? Several(JsonElement array, TypePlan type, string path)
    {
        var (set, isWhole, index) = (default(OptionSet), true, 0);
        foreach (var item in array.EnumerateArray())
        {
            if (One(new JsonMember("", item, $"{path}[{index++}]"), type) is { } option)
            {
                set |= OptionSet.Of(option);
            }
            else
            {
                isWhole = false;
            }
        }

        if (index == 0)
        {
            errors.Add(new InputError(path, "An array of options still possible holds at least one."));
        }

        return isWhole && index > 0 ? new OptionValue(set) : null;
    }

    private int? One(JsonMember member, TypePlan type)
    {
        if (member.Value.ValueKind != JsonValueKind.String)
        {
            errors.Add(ScalarReader.Wrong(member.Value, type.Kind, member.Path));
            return null;
        }

        var text = member.Value.GetString()!;
        for (var i = 0; i < type.Options.Count; i++)
        {
            if (type.Options[i] == text)
            {
                return i;
            }
        }

        errors.Add(new InputError(
            member.Path,
            $"{JsonWords.Quote(text)} is no option{(type.Name is { } name ? $" of '{name}'" : "")}; the options are {string.Join(", ", type.Options)}.",
            NearestName.Of(text, type.Options)));
        return null;
    }
}
