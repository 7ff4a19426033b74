using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>policy or library.</summary>
public sealed record PolicySyntax(TextSpan Span, bool IsLibrary, IdentifierSyntax Name, TailSyntax Tail, IReadOnlyList<PropertySyntax> Properties, NoteSyntax? Note) : DeclarationSyntax(Span);
