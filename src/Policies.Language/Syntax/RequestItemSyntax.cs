using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A service by name, or a code of a system; with the elements asked for.</summary>
public sealed record RequestItemSyntax(TextSpan Span, IdentifierSyntax? Service, string? System, string? Code, bool ToContinue, IReadOnlyList<IdentifierSyntax> At) : SyntaxNode(Span);
