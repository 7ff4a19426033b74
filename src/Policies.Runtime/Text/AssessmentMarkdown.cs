using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>A decision as a document: a section for each stage and line, what to supply, the action, the references.</summary>
public static class AssessmentMarkdown
{
    /// <summary>Writes the assessment in Markdown.</summary>
    /// <param name="output">Where to; lines end with LF.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether each line comes with the trees that led to it.</param>
    public static void Write(TextWriter output, Decision decision, bool explain)
    {
        void Line(string text = "") => output.Write(text + "\n");
        Line("# Assessment: " + Escape(decision.Plan.Title));
        Line();
        Line($"| Case | Policy | Version | Service date |");
        Line("| --- | --- | --- | --- |");
        Line($"| {Escape(decision.Id ?? "")} | {decision.Plan.Id} | {Escape(decision.Plan.Version)} | {decision.ServiceDate ?? "not documented"} |");
        Line();
        Line($"**Recommended action: {DecisionWords.Action(decision.Action).ToLowerInvariant()}.**");
        foreach (var finding in decision.Findings)
        {
            Line();
            Line("> " + Escape(finding.Text));
        }

        foreach (var stage in decision.Stages)
        {
            Line();
            Line($"## Stage {stage.Stage}: {DecisionWords.Action(stage.Action).ToLowerInvariant()}");
            foreach (var line in decision.Lines.Where(line => line.Stage == stage.Stage))
            {
                Section(output, line, explain);
            }
        }

        if (decision.Missing.Count > 0)
        {
            Line();
            Line("## Documents to supply");
            Line();
            foreach (var fact in decision.Missing)
            {
                Line($"- {Escape(fact.Ask ?? fact.Title ?? fact.Fact)} (`{fact.Fact}`, {DecisionWords.Why(fact)}; for {string.Join(", ", fact.For)}){Escape(DecisionWords.Citations(fact.Citations))}");
            }
        }

        Line();
        Line("## References");
        Line();
        for (var i = 0; i < decision.Plan.Sources.Count; i++)
        {
            var source = decision.Plan.Sources[i];
            Line($"{i + 1}. {Escape(source.Title)}{(source.Publisher is { } publisher ? ". " + Escape(publisher) : "")}{(source.Year is { } year ? $". {year}" : "")}.");
        }
    }

    private static void Section(TextWriter output, DecisionLine line, bool explain)
    {
        void Line(string text = "") => output.Write(text + "\n");
        Line();
        Line("### " + Escape(DecisionWords.Title(line)));
        Line();
        Line($"**Determination: {DecisionWords.Outcome(line)}.**");
        if (line.Elements is { Count: > 0 } elements)
        {
            Line();
            Line("Qualifies at " + Escape(string.Join(", ", elements)) + ".");
        }

        if (line.Reasons.Count > 0)
        {
            Line();
            foreach (var reason in line.Reasons)
            {
                Line($"- {Escape(reason.Text)}{Escape(DecisionWords.Citations(reason.Citations))}");
            }
        }

        foreach (var term in line.Terms)
        {
            Line();
            Line("Term: " + Escape(DecisionText.Term(term)) + ".");
        }

        foreach (var remark in line.Remarks)
        {
            Line();
            Line($"*{Escape(remark.Text)}*{Escape(DecisionWords.Citations(remark.Citations))}");
        }

        if (line.Missing.Count > 0)
        {
            Line();
            Line("To settle it:");
            Line();
            foreach (var fact in line.Missing)
            {
                Line($"- {Escape(fact.Ask ?? fact.Title ?? fact.Fact)} (`{fact.Fact}`, {DecisionWords.Why(fact)})");
            }
        }

        if (explain)
        {
            Line();
            foreach (var node in line.Explain())
            {
                Node(output, node, 0);
            }
        }
    }

    private static void Node(TextWriter output, ExplanationNode node, int depth)
    {
        var facts = string.Concat(node.Facts.Select(fact => $"; {fact.Fact}: {fact.Value}"));
        output.Write($"{new string(' ', depth * 2)}- {Escape(node.Text)}: **{DecisionWords.Result(node)}**{Escape(facts)}{Escape(DecisionWords.Citations(node.Citations))}\n");
        foreach (var child in node.Children)
        {
            Node(output, child, depth + 1);
        }
    }

    // Text of the policy and of the case is text: nothing in it may become a heading, a link or a tag.
    private static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(char.IsControl(character) ? ' ' : character);
        }

        return escaped.ToString();
    }
}
