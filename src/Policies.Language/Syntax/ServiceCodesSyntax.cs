using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>codes SYSTEM ….</summary>
public sealed record ServiceCodesSyntax(TextSpan Span, CodeLineSyntax Codes) : ServiceLineSyntax(Span);
