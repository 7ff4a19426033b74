using System.Text;
using Policies.Language.Text;

namespace Policies.Language.Formatting;

/// <summary>The tokens of a logical line put together with the blanks that belong between them.</summary>
internal sealed class Spacing(IReadOnlyList<Token> tokens)
{
    private static readonly HashSet<string> EndAnOperand = ["yes", "no", "none", "documented", "necessary", "requested"];

    private readonly IReadOnlyList<string> _written = OperatorWords.Of(tokens);

    /// <summary>The tokens from one place up to, and without, another.</summary>
    public string Text(int from, int to)
    {
        var text = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            if (i > from && IsParted(i))
            {
                text.Append(' ');
            }

            text.Append(_written[i]);
        }

        return text.ToString();
    }

    /// <summary>Where the title or the citations at the end of the line start; the number of its tokens if it has neither.</summary>
    public int TailStart()
    {
        var start = tokens.Count;
        if (tokens[start - 1].Kind == TokenKind.Citations)
        {
            start--;
        }

        return start > 1 && tokens[start - 1].Kind == TokenKind.String && EndsOperand(start - 2) ? start - 1 : start;
    }

    private bool IsParted(int i)
    {
        var (left, right) = (tokens[i - 1], tokens[i]);
        if (left.Is(".") || right.Is("."))
        {
            // A blank around a dot counts where without it the dot would belong to a code or a number.
            var before = tokens[left.Is(".") ? Math.Max(0, i - 2) : i - 1];
            return before.Kind is TokenKind.Code or TokenKind.Number && right.LeadingLength > 0;
        }

        if (left.Is("(") || left.Is("..") || (left.Is("-") && IsSign(i - 1))
            || right.Is(")") || right.Is(",") || right.Is(":") || right.Is("..") || right.Is(".*"))
        {
            return false;
        }

        return !right.Is("(") || !IsCalled(i - 1);
    }

    private bool IsCalled(int i) =>
        tokens[i].Kind == TokenKind.Name && (IsMember(i) || (!Reserved.Contains(tokens[i].Text) && tokens[i].Text != "until"));

    // Between two operands a minus has blanks on both sides; before one it is a sign.
    private bool IsSign(int i) =>
        i == 0 || !EndsOperand(i - 1) || (i + 1 < tokens.Count && tokens[i + 1].LeadingLength == 0);

    private bool EndsOperand(int i) => tokens[i].Kind switch
    {
        TokenKind.Name => IsMember(i) || !Reserved.Contains(tokens[i].Text) || EndAnOperand.Contains(tokens[i].Text),
        TokenKind.Mark => tokens[i].Text is ")" or ".*",
        TokenKind.Bullet => false,
        _ => true,
    };

    private bool IsMember(int i) => i > 0 && tokens[i - 1].Is(".");
}
