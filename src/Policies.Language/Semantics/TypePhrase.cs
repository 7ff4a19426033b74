using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>A type as a message says it to an author.</summary>
internal static class TypePhrase
{
    /// <summary>A value of the type: a date, a number in kg, a severity (none, mild, moderate).</summary>
    public static string Of(PolicyType type) => type switch
    {
        NumberType { Kind: TypeKind.Percent } => "a percentage",
        NumberType { Unit: { } unit } => "a number in " + unit,
        NumberType { Kind: TypeKind.WholeNumber } => "a whole number",
        NumberType => "a number",
        OptionsType { Name: { } name } options => $"a {name} ({string.Join(", ", options.Options)})",
        OptionsType options => "one of " + string.Join(", ", options.Options),
        ListType list => "a " + list.Words,
        OptionalType optional => Of(optional.Element) + ", or none",
        RecordType record => "a " + record.Name + ", which is a record",
        _ => type.Kind switch
        {
            TypeKind.YesNo => "a yes or no",
            TypeKind.Duration => "a duration, like 6 weeks",
            TypeKind.Date => "a date",
            TypeKind.Text => "a text",
            _ => "a code",
        },
    };
}
