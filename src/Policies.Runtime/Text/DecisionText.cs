using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>A decision as plain text.</summary>
public static class DecisionText
{
    /// <summary>Writes a decision.</summary>
    /// <param name="output">Where to; lines end with LF.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="explain">Whether each line comes with the trees that led to it.</param>
    public static void Write(TextWriter output, Decision decision, bool explain)
    {
        void Line(string text = "") => output.Write(text + "\n");
        Line($"{decision.Plan.Title}{(decision.Plan.Version.Length > 0 ? ", version " + decision.Plan.Version : "")}");
        Line($"{(decision.Id is { } id ? $"Case {id}, service date " : "Service date ")}{decision.ServiceDate ?? "not documented"}");
        foreach (var finding in decision.Findings)
        {
            Line("Note: " + finding.Text);
        }

        foreach (var stage in decision.Stages)
        {
            Line();
            Line($"Stage {stage.Stage}: {DecisionWords.Action(stage.Action).ToLowerInvariant()}");
            foreach (var line in decision.Lines.Where(line => line.Stage == stage.Stage))
            {
                Line();
                Line($"  {DecisionWords.Title(line)}: {DecisionWords.Outcome(line)}");
                if (line.Elements is { Count: > 0 } elements)
                {
                    Line("    Qualifies at: " + string.Join(", ", elements));
                }

                foreach (var reason in line.Reasons)
                {
                    Line($"    - {reason.Text}{DecisionWords.Citations(reason.Citations)}");
                }

                foreach (var term in line.Terms)
                {
                    Line($"    Term: {Term(term)}");
                }

                foreach (var remark in line.Remarks)
                {
                    Line($"    Remark: {remark.Text}{DecisionWords.Citations(remark.Citations)}");
                }

                if (line.Missing.Count > 0)
                {
                    Line("    Open: " + string.Join(", ", line.Missing.Select(fact => fact.Fact)));
                }

                if (explain)
                {
                    foreach (var node in line.Explain())
                    {
                        Node(output, node, 2);
                    }
                }
            }
        }

        if (decision.Missing.Count > 0)
        {
            Line();
            Line("Documents to supply");
            foreach (var fact in decision.Missing)
            {
                Line($"  - {fact.Ask ?? fact.Title ?? fact.Fact} ({fact.Fact}: {DecisionWords.Why(fact)})");
            }
        }

        Line();
        Line("Recommended action: " + DecisionWords.Action(decision.Action).ToLowerInvariant());
        Line();
        Line("References");
        for (var i = 0; i < decision.Plan.Sources.Count; i++)
        {
            var source = decision.Plan.Sources[i];
            Line($"  [{i + 1}] {source.Title}{(source.Publisher is { } publisher ? ". " + publisher : "")}{(source.Year is { } year ? $". {year}" : "")}");
        }
    }

    internal static string Term(TermResult term) =>
        (term.Kind == "grant" ? $"granted for {term.Length}" + (term.From is { } from ? $" from {from}" : "") : term.Text ?? term.Id ?? "limit")
        + (term.IsConditional ? " (conditional)" : "");

    private static void Node(TextWriter output, ExplanationNode node, int depth)
    {
        var facts = string.Concat(node.Facts.Select(fact =>
            $"; {fact.Fact}: {fact.Value}{(fact.On is { } on ? ", " + on : "")}{(fact.Source is { } source ? ", " + source : "")}"));
        output.Write($"{new string(' ', depth * 2)}{Mark(node)} {node.Text}: {DecisionWords.Result(node)}{facts}{DecisionWords.Citations(node.Citations)}\n");
        foreach (var child in node.Children)
        {
            Node(output, child, depth + 1);
        }
    }

    private static char Mark(ExplanationNode node) => node.Result.Official switch { Policies.Values.Truth.Yes => '+', Policies.Values.Truth.No => '-', _ => '?' };
}
