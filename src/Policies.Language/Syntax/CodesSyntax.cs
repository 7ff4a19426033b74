using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>codes NAME.</summary>
public sealed record CodesSyntax(TextSpan Span, IdentifierSyntax Name, TailSyntax Tail, IReadOnlyList<CodeLineSyntax> Lines, NoteSyntax? Note) : DeclarationSyntax(Span);
