using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>The fix for <c>and</c> beside <c>or</c>: the reading by which <c>and</c> binds tighter, made plain; the title offers the other.</summary>
internal static class MixedConnectives
{
    /// <summary>Parentheses around the part before the second connective.</summary>
    public static Fix Fix(TokenInput start, TokenInput second, Token first)
    {
        var left = new TextSpan(start.Token.Span.Start, 0);
        var before = new TextSpan(second.Previous.Span.End, 0);
        return new Fix(
            $"Write (… {first.Text} …) {second.Token.Text} …, or … {first.Text} (… {second.Token.Text} …)",
            [new Edit(left, "("), new Edit(before, ")")]);
    }
}
