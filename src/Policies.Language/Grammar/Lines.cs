using Policies.Language.Diagnostics;
using Policies.Language.Outline;

namespace Policies.Language.Grammar;

/// <summary>Checks of lines against the lines below them.</summary>
internal static class Lines
{
    /// <summary>Tells of lines below one that did not read them.</summary>
    public static void CheckChildren(LogicalLine line, LineContext context, string what)
    {
        if (context.IsReported || context.ChildrenRead >= line.Children.Count || line.Tokens.Any(token => token.Kind == Text.TokenKind.Error))
        {
            return;
        }

        context.Diagnostics.Report(
            Descriptors.UnexpectedChild,
            line.Children[context.ChildrenRead].Span,
            what,
            context.ChildrenRead == 0 ? "nothing below it" : "no more below it");
    }
}
