using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>follows SERVICE.</summary>
public sealed record FollowsLineSyntax(TextSpan Span, IdentifierSyntax Service, TailSyntax Tail) : ServiceLineSyntax(Span);
