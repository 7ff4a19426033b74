using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Text;

/// <summary>A decision as plain text: the determinations at a glance, then each with its reasons, what to supply, the references.</summary>
public static class DecisionText
{
    /// <summary>Writes a decision.</summary>
    /// <param name="output">Where to; lines end with LF.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether each line comes with the trees that led to it.</param>
    /// <param name="layout">Width and colours; null for a fixed width without colours.</param>
    public static void Write(TextWriter output, Decision decision, bool explain, TextLayout? layout = null)
    {
        var page = new TextPage(output, layout ?? new TextLayout());
        var assessment = new Assessment(decision);
        Header(page, decision);
        Summary(page, assessment);
        foreach (var stage in assessment.Stages)
        {
            Heading(page, $"Stage {stage.Result.Stage}: {DecisionWords.Action(stage.Result.Action)}");
            foreach (var service in stage.Services)
            {
                page.Blank();
                Service(page, assessment, service, explain);
            }
        }

        Documents(page, assessment);
        References(page, decision);
    }

    private static void Header(TextPage page, Decision decision)
    {
        var plan = decision.Plan;
        page.Write(plan.Title, tone: TextTone.Heading);
        page.Write($"Policy {plan.Id}{(plan.Version.Length > 0 ? $", version {plan.Version}" : "")} ({plan.Status.Replace('-', ' ')})");
        page.Write($"{(decision.Id is { } id ? $"Case {id}, service date " : "Service date ")}{decision.ServiceDate ?? "not documented"}");
        foreach (var finding in decision.Findings)
        {
            page.Write("Note: " + finding.Text, hanging: 6, tone: TextTone.Open);
        }

        page.Blank();
        page.Write("Recommended action: " + DecisionWords.Action(decision.Action), tone: TextTone.Heading);
    }

    private static void Summary(TextPage page, Assessment assessment)
    {
        var services = assessment.Stages.SelectMany(stage => stage.Services).ToList();
        var right = services.Select(service => service.Determination.Length).DefaultIfEmpty().Max();
        var left = Math.Max(24, Math.Min(services.Select(service => service.Title.Length).DefaultIfEmpty().Max(), page.Width - right - 4));
        foreach (var stage in assessment.Stages)
        {
            page.Blank();
            page.Write($"Stage {stage.Result.Stage}: {DecisionWords.Action(stage.Result.Action)}");
            foreach (var service in stage.Services)
            {
                page.Columns(service.Title, service.Determination, 2, left, Tone(service.RollUp));
            }
        }
    }

    private static void Service(TextPage page, Assessment assessment, AssessedService service, bool explain)
    {
        page.Write($"{service.Title}: {service.Determination}{DecisionWords.Between(service.RollUp)}", 0, 2, Tone(service.RollUp));
        foreach (var line in service.Told)
        {
            var indent = 2;
            if (line.At is { } key)
            {
                page.Write($"At {key}: {DecisionWords.Outcome(line)}{DecisionWords.Between(line)}", 2, 2, Tone(line));
                indent = 4;
            }

            Line(page, line, indent, explain);
        }

        foreach (var remark in service.RollUp.Remarks)
        {
            page.Write($"Remark: {remark.Text}{DecisionWords.Citations(remark.Citations)}", 2, 2, TextTone.Quiet);
        }

        if (assessment.DocumentsOf(service.RollUp) is { Count: > 0 } numbers)
        {
            page.Write($"To settle it: {(numbers.Count > 1 ? "documents" : "document")} {DecisionWords.Numbers(numbers)} below", 2, 2);
        }
    }

    private static void Line(TextPage page, DecisionLine line, int indent, bool explain)
    {
        foreach (var reason in AssessedService.Reasons(line))
        {
            page.Write($"- {reason.Text}{DecisionWords.Citations(reason.Citations)}", indent, 2);
        }

        foreach (var term in line.Terms)
        {
            page.Write("Term: " + DecisionWords.Term(term), indent, 2);
        }

        if (!explain)
        {
            return;
        }

        page.Write("How it was decided:", indent);
        foreach (var node in TreeLine.Of(line))
        {
            Node(page, node, indent + 2 + (node.Depth * 2));
        }
    }

    private static void Node(TextPage page, TreeLine node, int indent)
    {
        var mark = node.Truth switch { Truth.Yes => '+', Truth.No => '-', _ => '?' };
        page.Write($"{mark} {node.Text}: {node.Result}{DecisionWords.Citations(node.Citations)}", indent, 2, Tone(node.Truth));
        foreach (var fact in node.Facts)
        {
            page.Write(fact, indent + 4, 2, TextTone.Quiet);
        }

        if (node.Message is { } message)
        {
            page.Write($"\"{message}\"", indent + 4, 1, TextTone.Quiet);
        }
    }

    private static void Documents(TextPage page, Assessment assessment)
    {
        if (assessment.Documents.Count == 0)
        {
            return;
        }

        Heading(page, "Documents to supply");
        foreach (var group in assessment.Documents)
        {
            page.Blank();
            page.Write($"{group.Title}{DecisionWords.Citations(group.Citations)}");
            foreach (var document in group.Documents)
            {
                var state = document.State is { } told ? $" ({told})" : "";
                page.Write($"{document.Number,2}. {document.Text}{state}", 2, 4);
                if (document.AlsoFor.Count > 0)
                {
                    page.Write($"also for: {string.Join("; ", document.AlsoFor)}", 6, 2, TextTone.Quiet);
                }
            }
        }
    }

    private static void References(TextPage page, Decision decision)
    {
        if (decision.Plan.Sources.Count == 0)
        {
            return;
        }

        Heading(page, "References");
        page.Blank();
        for (var i = 0; i < decision.Plan.Sources.Count; i++)
        {
            page.Write($"[{i + 1}] {DecisionWords.Reference(decision.Plan.Sources[i])}", 0, 4);
        }
    }

    private static void Heading(TextPage page, string text)
    {
        page.Blank();
        page.Blank();
        page.Write(text, tone: TextTone.Heading);
        page.Write(new string('-', Math.Min(text.Length, page.Width)), tone: TextTone.Heading);
    }

    private static TextTone Tone(DecisionLine line) =>
        !line.Outcomes.IsSingle || line.Basis == "undocumented" ? TextTone.Open
        : line.Outcomes.IsNecessary == Truth.Yes ? TextTone.Favourable
        : line.Outcomes == Outcome.NotNecessary ? TextTone.Unfavourable
        : TextTone.Plain;

    private static TextTone Tone(Truth truth) => truth switch
    {
        Truth.Yes => TextTone.Favourable,
        Truth.No => TextTone.Unfavourable,
        _ => TextTone.Open,
    };
}
