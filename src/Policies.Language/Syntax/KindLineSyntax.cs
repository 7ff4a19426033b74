using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>kind WORD.</summary>
public sealed record KindLineSyntax(TextSpan Span, IdentifierSyntax Kind) : ServiceLineSyntax(Span);
