using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>remark "…".</summary>
public sealed record RemarkLineSyntax(TextSpan Span, TailSyntax Tail, ConditionSyntax? Condition) : ServiceLineSyntax(Span);
