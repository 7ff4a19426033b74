using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Results;

/// <summary>Messages with their facts filled in, and citations with their numbers.</summary>
internal sealed class Wording(PolicyPlan plan, FactFinder finder)
{
    public string? Of(MessagePlan? message, IReadOnlyList<CaseRecord> arguments) => message is null
        ? null
        : string.Concat(message.Parts.Select(part => part.Text ?? Fact(part.Fact!, arguments)));

    public string Fact(FactPath path, IReadOnlyList<CaseRecord> arguments)
    {
        if (path.Variable >= arguments.Count)
        {
            return "";
        }

        var place = finder.Find(path, arguments);

        // The key of an element that the request did not name is not a gap in the chart but the question itself.
        return place.Field is { IsKey: true } && place.Owner is { Key: null } owner
            ? "the requested " + (owner.Plan?.Name ?? "element").Replace('-', ' ')
            : ValueWords.Of(place.Value, place.Type);
    }

    public IReadOnlyList<Cited> Cite(IEnumerable<CitationPlan> citations) =>
        [.. citations.Select(citation => new Cited(citation.Source + 1, plan.Sources[citation.Source].Id, citation.Locator, citation.Grade))];
}
