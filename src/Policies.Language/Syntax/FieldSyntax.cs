using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A fact, or a field of a record.</summary>
public sealed record FieldSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax Type, bool IsKey, NumberSyntax? ValidFor, TailSyntax Tail, StringSyntax? Ask, NoteSyntax? Note) : SyntaxNode(Span);
