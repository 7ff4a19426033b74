using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>yes-no, date, text, code, duration, or the name of a type or record.</summary>
public sealed record NamedTypeSyntax(TextSpan Span, string Name, bool OrNone) : TypeSyntax(Span, OrNone);
