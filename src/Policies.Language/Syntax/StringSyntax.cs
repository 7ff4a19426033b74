using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A string; <see cref="Parts"/> holds its text and the expressions in braces.</summary>
public sealed record StringSyntax(TextSpan Span, IReadOnlyList<StringPartSyntax> Parts) : ExpressionSyntax(Span)
{
    /// <summary>The text, with expressions as written in their braces.</summary>
    public string Text => string.Concat(Parts.Select(part => part.Expression is null ? part.Text : "{" + part.Text + "}"));
}
