using System.Globalization;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Text;

/// <summary>Decisions in plain words.</summary>
internal static class DecisionWords
{
    public static string Outcome(DecisionLine line) => line.Outcome switch
    {
        "not-necessary" => line.Basis == "undocumented" ? "not necessary, for want of documents" : "not necessary, refuted",
        "study-only" => "necessary in a study only",
        _ => OutcomeWords.Words(line.Outcomes),
    };

    /// <summary>The outcomes between which a line cannot be determined, in parentheses after a blank; empty if it is determined.</summary>
    public static string Between(DecisionLine line) => line.Outcomes.IsSingle
        ? ""
        : $" ({string.Join(" or ", line.Outcomes.All().Select(outcome => OutcomeWords.Words(outcome)))})";

    public static string Action(string action) => action.Replace('-', ' ');

    /// <summary>Citations by number, as they are written in a policy: <c> [1; 2 p. 4 grade B]</c>, with a blank before; empty if there are none.</summary>
    public static string Citations(IReadOnlyList<Cited> citations) =>
        citations.Count == 0 ? "" : $" [{string.Join("; ", citations.Select(citation => citation.Number.ToString(CultureInfo.InvariantCulture) + Place(citation)))}]";

    /// <summary>Where in the source, and with which grade.</summary>
    public static string Place(Cited citation) =>
        (citation.Locator is { } locator ? " " + locator : "") + (citation.Grade is { } grade ? " grade " + grade : "");

    /// <summary>What the record holds of a missing fact; null if nothing.</summary>
    public static string? State(MissingFact fact) => fact.Why switch
    {
        "not-documented" => null,
        "partial" => "documented only in part",
        "no-value" => "what is documented does not settle it",
        var why => why,
    };

    /// <summary>Numbers with runs written short: <c>1–4, 7</c>.</summary>
    public static string Numbers(IReadOnlyList<int> rising)
    {
        List<string> runs = [];
        for (var i = 0; i < rising.Count; i++)
        {
            var start = i;
            while (i + 1 < rising.Count && rising[i + 1] == rising[i] + 1)
            {
                i++;
            }

            runs.Add(start == i ? $"{rising[i]}" : $"{rising[start]}{(i == start + 1 ? ", " : "–")}{rising[i]}");
        }

        return string.Join(", ", runs);
    }

    public static string Term(TermResult term) =>
        (term.Kind == "instead" ? $"instead, {term.Text ?? term.Service} would be necessary" : term.Kind == "grant" ? $"granted for {term.Length}" + (term.From is { } from ? $" from {from}" : "") : term.Text ?? term.Id ?? "limit")
        + (term.IsConditional ? " (conditional)" : "");

    public static string Reference(Policies.Plan.SourcePlan source) =>
        $"{(source.Authors is { } authors ? authors + ". " : "")}{source.Title}{(source.Publisher is { } publisher ? ". " + publisher : "")}{(source.Year is { } year ? $". {year}" : "")}.";

    public static string Effective(string? from, string? until) => $"{from ?? "…"} to {until ?? "…"}";
}
