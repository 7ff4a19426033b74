using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>if met, if not met, if unknown: the author's message.</summary>
public sealed record MessageSyntax(TextSpan Span, string Result, StringSyntax Text) : SyntaxNode(Span);
