using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>One bullet: its condition with the title and citations of its line (a group's are its own).</summary>
public sealed record BulletSyntax(TextSpan Span, ExpressionSyntax Condition, TailSyntax Tail) : SyntaxNode(Span);
