using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>OUTCOME when …, or otherwise OUTCOME (<see cref="Condition"/> is then null). Outcome words: necessary, necessary in a study, not necessary, investigational, refer.</summary>
public sealed record OutcomeLineSyntax(TextSpan Span, string Outcome, TextSpan OutcomeSpan, bool IsOtherwise, ConditionSyntax? Condition, TailSyntax Tail) : ServiceLineSyntax(Span);
