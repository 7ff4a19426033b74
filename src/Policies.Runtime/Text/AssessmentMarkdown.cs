using System.Text;
using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>
/// A decision as a document: what was asked and decided at a glance, a section for each stage and line with its reasons, what to supply,
/// the references.
/// </summary>
public static class AssessmentMarkdown
{
    /// <summary>Writes the assessment in Markdown.</summary>
    /// <param name="output">Where to; lines end with LF.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether each line comes with the trees that led to it.</param>
    public static void Write(TextWriter output, Decision decision, bool explain)
    {
        var page = new MarkdownPage(output);
        var assessment = new Assessment(decision);
        Header(page, decision);
        Summary(page, assessment);
        foreach (var stage in assessment.Stages)
        {
            page.Heading(2, $"Stage {stage.Result.Stage}: {DecisionWords.Action(stage.Result.Action)}");
            foreach (var service in stage.Services)
            {
                Service(page, assessment, service, explain);
            }
        }

        Documents(page, assessment);
        References(page, decision);
    }

    private static void Header(MarkdownPage page, Decision decision)
    {
        var plan = decision.Plan;
        page.Heading(1, "Assessment: " + plan.Title);
        page.Table(
            ["Case", decision.Id ?? "without a name"],
            [
                ["Policy", plan.Id + (plan.Version.Length > 0 ? $", version {plan.Version}" : "")],
                ["Status of the policy", plan.Status.Replace('-', ' ')],
                .. plan.Issuer is { } issuer ? new string[][] { ["Issuer", issuer] } : [],
                .. plan.EffectiveFrom is not null || plan.EffectiveUntil is not null
                    ? new string[][] { ["Effective", DecisionWords.Effective(plan.EffectiveFrom, plan.EffectiveUntil)] }
                    : [],
                ["Service date", decision.ServiceDate ?? "not documented"],
            ]);
        page.Paragraph($"**Recommended action: {DecisionWords.Action(decision.Action)}.**");
        foreach (var finding in decision.Findings)
        {
            page.Paragraph("> " + MarkdownPage.Escape(finding.Text));
        }
    }

    private static void Summary(MarkdownPage page, Assessment assessment)
    {
        page.Heading(2, "Summary");
        page.Table(
            ["Stage", "Service", "Determination", "Documents to supply"],
            [.. assessment.Stages.SelectMany(stage => stage.Services.Select(service => new[]
            {
                $"{stage.Result.Stage}", service.Title, Sentence(service.Determination), DecisionWords.Numbers(assessment.DocumentsOf(service.RollUp)),
            }))]);
        List<string> notes = [];
        if (assessment.Decision.Lines.Any(line => line.Basis == "refuted"))
        {
            notes.Add("*Refuted*: no further document would change the determination.");
        }

        if (assessment.Decision.Lines.Any(line => line.Basis == "undocumented"))
        {
            notes.Add("*For want of documents*: not necessary as the record stands; the documents named could change that.");
        }

        if (assessment.Decision.Lines.Any(line => !line.Outcomes.IsSingle))
        {
            notes.Add("*Cannot be determined*: the record leaves open what the policy asks; the documents named are what could settle it.");
        }

        if (notes.Count > 0)
        {
            page.List(notes);
        }
    }

    private static void Service(MarkdownPage page, Assessment assessment, AssessedService service, bool explain)
    {
        page.Heading(3, service.Title);
        page.Paragraph($"**{MarkdownPage.Escape(Sentence(service.Determination))}{DecisionWords.Between(service.RollUp)}.**");
        foreach (var line in service.Told)
        {
            Line(page, line, explain);
        }

        foreach (var remark in service.RollUp.Remarks)
        {
            page.Paragraph($"*Remark:* {MarkdownPage.Escape(remark.Text)}{Citations(remark.Citations)}");
        }

        if (assessment.DocumentsOf(service.RollUp) is { Count: > 0 } numbers)
        {
            page.Paragraph($"*To settle it:* {(numbers.Count > 1 ? "documents" : "document")} {DecisionWords.Numbers(numbers)} [below](#documents).");
        }
    }

    private static void Line(MarkdownPage page, DecisionLine line, bool explain)
    {
        if (line.At is { } key)
        {
            page.Paragraph($"**At {MarkdownPage.Escape(key)}:** {MarkdownPage.Escape(DecisionWords.Outcome(line))}{DecisionWords.Between(line)}.");
        }

        page.List(AssessedService.Reasons(line).Select(reason => MarkdownPage.Escape(reason.Text) + Citations(reason.Citations)));
        page.List(line.Terms.Select(term => $"*Term:* {MarkdownPage.Escape(DecisionWords.Term(term))}"));
        if (!explain)
        {
            return;
        }

        page.Paragraph("How it was decided:");
        page.List(TreeLine.Of(line).Select(Node));
    }

    private static string Node(TreeLine node)
    {
        var text = new StringBuilder(new string(' ', node.Depth * 2));
        text.Append("- ").Append(MarkdownPage.Escape(node.Text)).Append(": **").Append(node.Result).Append("**").Append(Citations(node.Citations));
        foreach (var fact in node.Facts)
        {
            text.Append("; ").Append(MarkdownPage.Escape(fact));
        }

        if (node.Message is { } message)
        {
            text.Append(". *").Append(MarkdownPage.Escape(message)).Append('*');
        }

        return text.ToString();
    }

    private static void Documents(MarkdownPage page, Assessment assessment)
    {
        if (assessment.Documents.Count == 0)
        {
            return;
        }

        page.Heading(2, "Documents to supply", "documents");
        foreach (var group in assessment.Documents)
        {
            page.Paragraph($"**{MarkdownPage.Escape(group.Title)}**{Citations(group.Citations)}");
            page.List(group.Documents.Select(document =>
                $"{document.Number}. {MarkdownPage.Escape(document.Text)}"
                + (document.State is { } state ? $" ({state})" : "")
                + (document.AlsoFor.Count > 0 ? $" (also for: {MarkdownPage.Escape(string.Join("; ", document.AlsoFor))})" : "")));
        }
    }

    private static void References(MarkdownPage page, Decision decision)
    {
        var sources = decision.Plan.Sources;
        if (sources.Count == 0)
        {
            return;
        }

        page.Heading(2, "References");
        for (var i = 0; i < sources.Count; i++)
        {
            // A number of an anchor's paragraph, not of a list, so that the numbers stay those of the policy.
            page.Paragraph($"<a id=\"ref-{sources[i].Id}\"></a>{i + 1}\\. {MarkdownPage.Escape(DecisionWords.Reference(sources[i]))}");
        }
    }

    private static string Citations(IReadOnlyList<Cited> citations) => citations.Count == 0
        ? ""
        : $" \\[{string.Join("; ", citations.Select(citation => $"[{citation.Number}](#ref-{citation.Source}){MarkdownPage.Escape(DecisionWords.Place(citation))}"))}\\]";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
