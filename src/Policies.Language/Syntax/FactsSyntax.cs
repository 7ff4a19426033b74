using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>facts.</summary>
public sealed record FactsSyntax(TextSpan Span, IReadOnlyList<FieldSyntax> Fields) : DeclarationSyntax(Span);
