using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>list of.</summary>
public sealed record ListTypeSyntax(TextSpan Span, TypeSyntax Element, bool OrNone) : TypeSyntax(Span, OrNone);
