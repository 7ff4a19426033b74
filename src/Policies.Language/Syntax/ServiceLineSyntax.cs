using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A line of a service.</summary>
public abstract record ServiceLineSyntax(TextSpan Span) : SyntaxNode(Span);
