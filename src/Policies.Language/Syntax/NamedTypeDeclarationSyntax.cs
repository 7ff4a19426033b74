using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>type NAME: TYPE.</summary>
public sealed record NamedTypeDeclarationSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax Type, TailSyntax Tail, NoteSyntax? Note) : DeclarationSyntax(Span);
