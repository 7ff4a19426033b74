using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>Declared things as parts of a sentence.</summary>
internal static class Phrases
{
    /// <summary>A fact or field: its title, else its name without hyphens.</summary>
    public static string Of(Field field) =>
        field.Label.Title ?? char.ToUpperInvariant(field.Name[0]) + Plain(field.Name[1..]);

    /// <summary>A record inside a sentence: <c>spinal level</c>.</summary>
    public static string Of(RecordType record) => Lower(record.Title ?? Plain(record.Name));

    /// <summary>A name of the policy's text in words.</summary>
    public static string Plain(string name) => name.Replace('-', ' ');

    /// <summary>A title inside a sentence: its first letter in lower case, unless the word is an acronym.</summary>
    public static string Lower(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && !char.IsUpper(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;

    /// <summary>Alternatives: <c>none, mild or severe</c>.</summary>
    public static string Or(IReadOnlyList<string> options) =>
        options.Count < 2 ? string.Concat(options) : string.Join(", ", options.Take(options.Count - 1)) + " or " + options[^1];
}
