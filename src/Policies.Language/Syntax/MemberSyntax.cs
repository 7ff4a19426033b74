using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A field of a record, or an element of a list by its key.</summary>
public sealed record MemberSyntax(TextSpan Span, ExpressionSyntax Target, string Member, TextSpan MemberSpan) : ExpressionSyntax(Span);
