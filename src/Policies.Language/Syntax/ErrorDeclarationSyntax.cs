using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A line that could not be read, with all below it; its message is already given.</summary>
public sealed record ErrorDeclarationSyntax(TextSpan Span) : DeclarationSyntax(Span);
