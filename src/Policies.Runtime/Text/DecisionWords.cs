using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>Decisions in plain words.</summary>
internal static class DecisionWords
{
    public static string Outcome(DecisionLine line) => line.Outcome switch
    {
        "undetermined" => "cannot be determined: " + string.Join(" or ", line.Outcomes.All().Select(outcome => OutcomeWords.Of(outcome).Replace('-', ' '))),
        "not-necessary" => line.Basis == "undocumented" ? "not necessary, for want of documents" : "not necessary, refuted",
        "study-only" => "necessary in a study only",
        var other => other.Replace('-', ' '),
    };

    public static string Action(string action) => action switch
    {
        "approve" => "Approve",
        "approve-in-part" => "Approve in part",
        "deny" => "Deny",
        "refer" => "Refer",
        _ => "Request documents",
    };

    public static string Title(DecisionLine line) =>
        (line.Service.Title ?? line.Service.Name)
        + (line.At is { } at ? " at " + at : "")
        + (line.Codes.Count > 0 ? $" ({string.Join(", ", line.Codes)})" : "");

    public static string Citations(IReadOnlyList<Cited> citations) =>
        citations.Count == 0 ? "" : " " + string.Concat(citations.Select(citation =>
            $"[{citation.Number}{(citation.Locator is { } locator ? ", " + locator : "")}{(citation.Grade is { } grade ? ", grade " + grade : "")}]"));

    public static string Why(MissingFact fact) => fact.Why switch
    {
        "partial" => "documented only in part",
        "no-value" => "what is documented does not settle it",
        _ => "not documented",
    };

    public static string Result(ExplanationNode node) =>
        OutcomeWords.Of(node.Result.Official).Replace('-', ' ')
        + (node.Result.RestsOnSilence ? ", resting on silence" : "")
        + (node.Note is { } note ? ", " + note : "");
}
