using System.Globalization;
using Policies.Language.Diagnostics;
using Policies.Language.Grammar;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The properties of a policy or source, each with the value that it takes.</summary>
internal sealed class PropertyReader(IReadOnlyList<PropertySyntax> properties, BindingContext context)
{
    /// <summary>A string.</summary>
    public string? Text(string keyword) => Value(keyword, "a string in double quotes", values =>
        values is [{ Kind: TokenKind.String } text]
            ? context.PlainText(Strings.Parse(text, new LineContext(context.Text, context.Diagnostics, null, text.Span.Start)))
            : null);

    /// <summary>Text as it is.</summary>
    public string? Raw(string keyword) => Value(keyword, "a version", values => values is [{ Kind: TokenKind.Raw } raw] ? raw.Text : null);

    /// <summary>One of some words.</summary>
    public string? Word(string keyword, params string[] words) => Value(keyword, "one of " + string.Join(", ", words), values =>
        values is [{ Kind: TokenKind.Name } word] && words.Contains(word.Text) ? word.Text : null, words);

    /// <summary>A year.</summary>
    public int? Year(string keyword) => Value(keyword, "a year", values =>
        values is [{ Kind: TokenKind.Number, Text.Length: 4 } year] && int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (int?)number : null);

    /// <summary>A number as written.</summary>
    public string? Digits(string keyword) => Value(keyword, "a number", values => values is [{ Kind: TokenKind.Number } number] ? number.Text : null);

    /// <summary>A day.</summary>
    public string? Day(string keyword) => Value(keyword, "a date (2026-01-12)", values => values is [{ Kind: TokenKind.Date, Text.Length: 10 } day] ? day.Text : null);

    /// <summary>A day, and the last one after <c>until</c>.</summary>
    public (string From, string? Until)? Period(string keyword) => Value(keyword, "a date, or two with 'until' between", values => values switch
    {
        [{ Kind: TokenKind.Date, Text.Length: 10 } from] => (from.Text, (string?)null),
        [{ Kind: TokenKind.Date, Text.Length: 10 } from, { Text: "until" }, { Kind: TokenKind.Date, Text.Length: 10 } until] when string.CompareOrdinal(from.Text, until.Text) <= 0 => ((string, string?)?)(from.Text, until.Text),
        _ => null,
    });

    private T? Value<T>(string keyword, string expected, Func<IReadOnlyList<Token>, T?> read, params string[] words)
    {
        if (properties.FirstOrDefault(property => property.Keyword == keyword) is not { } property)
        {
            return default;
        }

        var value = read([.. property.Values]);
        if (value is null)
        {
            var span = property.Values.Count > 0 ? TextSpan.FromBounds(property.Values[0].Span.Start, property.Values[property.Values.Count - 1].Span.End) : property.Span;
            context.Diagnostics.Report(
                Descriptors.BadProperty,
                span,
                Suggestion.Fix(span, property.Values is [{ Kind: TokenKind.Name } word] ? NearestName.Of(word.Text, words) : null),
                [],
                keyword,
                expected,
                property.Values.Count > 0 ? "'" + string.Concat(property.Values.Select((token, index) => index == 0 ? token.Text : token.FullText)) + "'" : "nothing");
        }

        return value;
    }
}
