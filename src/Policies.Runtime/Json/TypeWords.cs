using Policies.Plan;

namespace Policies.Runtime.Json;

/// <summary>Types as an error names them.</summary>
internal static class TypeWords
{
    /// <summary>The type by its name in the language.</summary>
    public static string Words(this TypeKind kind) => kind switch
    {
        TypeKind.YesNo => "yes-no",
        TypeKind.WholeNumber => "whole number",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>What a value of the type looks like.</summary>
    public static string Example(this TypeKind kind) => kind switch
    {
        TypeKind.YesNo => "true or false",
        TypeKind.Choice => "an option, or an array of options still possible",
        TypeKind.Grade => "an option, an array of options still possible, or a range of them",
        TypeKind.WholeNumber => "a whole number",
        TypeKind.Number => "a number",
        TypeKind.Percent => "a number (60 for 60 %)",
        TypeKind.Duration => "a length of time such as \"6 weeks\"",
        TypeKind.Date => "a date such as \"2026-01-12\", \"2026-01\" or \"2026\"",
        TypeKind.List => "an array",
        TypeKind.Record => "an object",
        _ => "a text",
    };
}
