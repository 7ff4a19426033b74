using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Results;

/// <summary>Messages with their facts filled in, and citations with their numbers.</summary>
internal sealed class Wording(PolicyPlan plan, FactFinder finder)
{
    private const string Requested = "the requested ";

    public string? Of(MessagePlan? message, IReadOnlyList<CaseRecord> arguments) => message is null
        ? null
        : string.Concat(message.Parts.Select((part, index) => part.Text ?? Fitted(
            Fact(part.Fact!, arguments),
            index > 0 ? message.Parts[index - 1].Text : null,
            index + 1 < message.Parts.Count ? message.Parts[index + 1].Text : null)));

    // "the {joint.side} joint" becomes "the requested joint": the author's own article and noun are not said twice.
    private static string Fitted(string words, string? before, string? after)
    {
        if (!words.StartsWith(Requested, StringComparison.Ordinal))
        {
            return words;
        }

        var noun = words[Requested.Length..];
        var kept = after?.TrimStart().StartsWith(noun, StringComparison.OrdinalIgnoreCase) == true ? Requested.TrimEnd() : words;
        var hasArticle = before?.Split(' ', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Equals("the", StringComparison.OrdinalIgnoreCase) == true;
        return hasArticle ? kept["the ".Length..] : kept;
    }

    public string Fact(FactPath path, IReadOnlyList<CaseRecord> arguments)
    {
        if (path.Variable >= arguments.Count)
        {
            return "";
        }

        var place = finder.Find(path, arguments);

        // The key of an element that the request did not name is not a gap in the chart but the question itself.
        return place.Field is { IsKey: true } && place.Owner is { Key: null } owner
            ? Requested + (owner.Plan?.Name ?? "element").Replace('-', ' ')
            : ValueWords.Of(place.Value, place.Type);
    }

    public IReadOnlyList<Cited> Cite(IEnumerable<CitationPlan> citations) =>
        [.. citations.Select(citation => new Cited(citation.Source + 1, plan.Sources[citation.Source].Id, citation.Locator, citation.Grade))];
}
