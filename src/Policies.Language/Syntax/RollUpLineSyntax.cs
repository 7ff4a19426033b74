using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>every NAME must qualify; each NAME stands alone.</summary>
public sealed record RollUpLineSyntax(TextSpan Span, bool EveryMustQualify, IdentifierSyntax Element) : ServiceLineSyntax(Span);
