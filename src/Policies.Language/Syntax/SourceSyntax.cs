using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>source NAME.</summary>
public sealed record SourceSyntax(TextSpan Span, IdentifierSyntax Name, TailSyntax Tail, IReadOnlyList<PropertySyntax> Properties, NoteSyntax? Note) : DeclarationSyntax(Span);
