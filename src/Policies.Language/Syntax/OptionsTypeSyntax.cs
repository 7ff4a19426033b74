using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>choice of, or grade.</summary>
public sealed record OptionsTypeSyntax(TextSpan Span, bool IsGrade, IReadOnlyList<CodeSyntax> Options, bool OrNone) : TypeSyntax(Span, OrNone);
