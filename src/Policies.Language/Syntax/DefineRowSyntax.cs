using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A row of a first-match definition; without a condition it is otherwise, without a value otherwise unknown.</summary>
public sealed record DefineRowSyntax(TextSpan Span, ExpressionSyntax? Value, ExpressionSyntax? Condition, TailSyntax Tail, StringSyntax? Ask) : SyntaxNode(Span);
