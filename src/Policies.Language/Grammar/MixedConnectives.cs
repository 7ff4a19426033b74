using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>The two readings of <c>and</c> beside <c>or</c>, each as a fix that puts parentheses around what belongs together.</summary>
internal static class MixedConnectives
{
    private const int MaxTitle = 100;

    /// <summary>The readings of a chain of operands with a connective between each two.</summary>
    /// <param name="source">The text.</param>
    /// <param name="operands">Where the operands stand.</param>
    /// <param name="connectives">The words between them, one fewer.</param>
    public static IReadOnlyList<Fix> Readings(SourceText source, IReadOnlyList<TextSpan> operands, IReadOnlyList<Token> connectives) =>
        [Reading(source, operands, connectives, "and"), Reading(source, operands, connectives, "or")];

    // Parentheses around every run of operands that the tighter word joins.
    private static Fix Reading(SourceText source, IReadOnlyList<TextSpan> operands, IReadOnlyList<Token> connectives, string tighter)
    {
        var edits = new List<Edit>();
        for (var i = 0; i < connectives.Count; i++)
        {
            if (!connectives[i].Is(tighter))
            {
                continue;
            }

            if (i == 0 || !connectives[i - 1].Is(tighter))
            {
                edits.Add(new Edit(new TextSpan(operands[i].Start, 0), "("));
            }

            if (i + 1 == connectives.Count || !connectives[i + 1].Is(tighter))
            {
                edits.Add(new Edit(new TextSpan(operands[i + 1].End, 0), ")"));
            }
        }

        var whole = TextSpan.FromBounds(operands[0].Start, operands[operands.Count - 1].End);
        var text = source.Slice(whole);
        foreach (var edit in Enumerable.Reverse(edits))
        {
            text = text.Insert(edit.Span.Start - whole.Start, edit.NewText);
        }

        return new Fix("Write " + (text.Length > MaxTitle ? text.Substring(0, MaxTitle) + "…" : text), edits);
    }
}
