using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Runtime.Text;

/// <summary>One line of an explanation.</summary>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Text">The condition.</param>
/// <param name="Result">met, not met or unknown; with what it rests on, and whether it was waived or does not apply.</param>
/// <param name="Truth">The official result.</param>
/// <param name="Facts">The facts read, each with its value, date and source.</param>
/// <param name="Message">The author's message.</param>
/// <param name="Citations">What it rests on.</param>
internal sealed record TreeLine(
    int Depth, string Text, string Result, Truth Truth, IReadOnlyList<string> Facts, string? Message, IReadOnlyList<Cited> Citations)
{
    /// <summary>The tree of a line of the decision, each node before those below it.</summary>
    public static IEnumerable<TreeLine> Of(DecisionLine line)
    {
        foreach (var node in line.Explain())
        {
            // The tree of what is followed stands with that service.
            foreach (var shown in Of(line.Service.Follows >= 0 ? node with { Children = [] } : node, 0))
            {
                yield return shown;
            }
        }
    }

    private static IEnumerable<TreeLine> Of(ExplanationNode node, int depth)
    {
        var (text, facts, children) = (node.Text, node.Facts, node.Children);
        if (node.Criterion is not null && node.Value is null && children is [var body])
        {
            // A criterion and the group, or the one condition, that it consists of are one line to a reader.
            text += body.Children.Count > 0 && body.Text != text ? $" ({body.Text})" : "";
            (facts, children) = (body.Facts, body.Children);
        }

        yield return new TreeLine(
            depth, text, Words(node), node.Result.Official, [.. facts.Select(fact => Fact(fact, text))], node.Message, node.Citations);
        foreach (var child in children.SelectMany(child => Of(child, depth + 1)))
        {
            yield return child;
        }
    }

    private static string Words(ExplanationNode node) =>
        (node.Value ?? OutcomeWords.Of(node.Result.Official).Replace('-', ' '))
        + (node.Result.RestsOnSilence ? ", resting on silence" : "")
        + (node.Note is { } note ? ", " + note : "");

    // A fact whose title is the condition itself is told by its value alone.
    private static string Fact(FactRead fact, string condition)
    {
        var name = fact.Title ?? fact.Fact;
        string?[] evidence = [fact.On, fact.Source];
        var told = string.Join(", ", evidence.Where(part => part is not null));
        return (name == condition ? "" : name + ": ") + fact.Value + (told.Length > 0 ? $" ({told})" : "");
    }
}
