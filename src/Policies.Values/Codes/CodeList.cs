using Policies.Plan;

namespace Policies.Values;

/// <summary>
/// A set of codes, ranges of codes, and all that stands under a code (<c>M48.*</c>). Codes compare without dots and in upper case,
/// exactly (language reference, "Small").
/// </summary>
/// <param name="codes">The codes and ranges.</param>
public sealed class CodeList(params CodesPlan[] codes)
{
    /// <summary>Whether a code of a case is in the set; unknown where the code is not documented.</summary>
    public Truth Contains(TextSet code) => code.Value is { } text ? codes.Any(range => IsIn(range, text)).ToTruth() : Truth.Unknown;

    /// <summary>Whether a code, of any system, is one of these.</summary>
    public static bool IsIn(CodesPlan range, string code)
    {
        var text = Normal(code);
        if (range.First.EndsWith(".*", StringComparison.Ordinal))
        {
            return text.StartsWith(Normal(range.First.Substring(0, range.First.Length - 2)), StringComparison.Ordinal);
        }

        var first = Normal(range.First);
        if (range.Last is null)
        {
            return text == first;
        }

        // Codes of one length are in the order of their characters; a longer or shorter one is no member of the range.
        var last = Normal(range.Last);
        return text.Length == first.Length && text.Length == last.Length
            && string.CompareOrdinal(first, text) <= 0 && string.CompareOrdinal(text, last) <= 0;
    }

    /// <summary>A code as it compares.</summary>
    internal static string Normal(string code) => code.Replace(".", "").ToUpperInvariant();
}
