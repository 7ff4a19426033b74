using System.Globalization;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;
using Policies.Values;

namespace Policies.CSharp.Emit;

/// <summary>The comment of a fact's property: its title, what its value may be, and what to ask for where it is missing.</summary>
internal static class FieldDocumentation
{
    public static void Write(SourceWriter writer, Field field, TypeNames types)
    {
        writer.Summary(Words.Title(field.Label.Title, field.Name));
        List<string> notes = [];
        if (field.IsKey)
        {
            notes.Add("Names the record in its list.");
        }

        if (field.Type.WithoutNone is NumberType number && Number(number) is { Length: > 0 } words)
        {
            notes.Add(words);
        }

        if (field.Type is OptionalType optional)
        {
            notes.Add($"Or <c>Optional&lt;{types.Of(optional.Element)}&gt;.None</c>: documented that there is none.");
        }

        if (field.Ask is { } ask)
        {
            notes.Add($"Ask for: {MessageText.Of(ask).TrimEnd('.')}.");
        }

        if (notes.Count > 0)
        {
            writer.Line($"/// <remarks>{Words.Xml(string.Join(" ", notes))}</remarks>");
        }
    }

    private static string Number(NumberType number)
    {
        List<string> parts = [];
        if (number.Declared.Low.IsPresent || number.Declared.High.IsPresent)
        {
            parts.Add(Range(number.Declared));
        }

        if (number.Unit is { } unit)
        {
            parts.Add("in " + unit);
        }
        else if (number.Kind == TypeKind.Percent)
        {
            parts.Add("60 stands for 60 %");
        }

        if (number.Kind == TypeKind.WholeNumber)
        {
            parts.Insert(0, "a whole number");
        }

        var sentence = string.Join(", ", parts).Replace("a whole number, from", "a whole number from");
        return sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence.Substring(1) + ".";
    }

    private static string Range(Range<decimal> declared) => (declared.Low, declared.High) switch
    {
        ({ IsPresent: true } low, { IsPresent: true } high) => $"from {Text(low.Value)} to {Text(high.Value)}",
        ({ IsPresent: true } low, _) => $"at least {Text(low.Value)}",
        (_, var high) => $"at most {Text(high.Value)}",
    };

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
