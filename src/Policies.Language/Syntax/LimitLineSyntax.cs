using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>limit NAME "…".</summary>
public sealed record LimitLineSyntax(TextSpan Span, IdentifierSyntax Name, TailSyntax Tail, ConditionSyntax? Condition) : ServiceLineSyntax(Span);
