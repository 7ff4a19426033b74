using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A parameter of a criterion or definition; without a type it is of the record of its name.</summary>
public sealed record ArgumentSyntax(TextSpan Span, IdentifierSyntax Name, IdentifierSyntax? Type) : SyntaxNode(Span);
