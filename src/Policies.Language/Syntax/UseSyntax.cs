using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>use NAME.</summary>
public sealed record UseSyntax(TextSpan Span, IdentifierSyntax Name) : DeclarationSyntax(Span);
