using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>service NAME [at each NAME in NAME].</summary>
public sealed record ServiceSyntax(TextSpan Span, IdentifierSyntax Name, IdentifierSyntax? Element, IdentifierSyntax? Elements, TailSyntax Tail, IReadOnlyList<ServiceLineSyntax> Lines, NoteSyntax? Note) : DeclarationSyntax(Span);
