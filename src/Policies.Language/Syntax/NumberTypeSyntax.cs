using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>number, whole-number or percent with range, unit and conversions.</summary>
public sealed record NumberTypeSyntax(TextSpan Span, string Word, ExpressionSyntax? Least, ExpressionSyntax? Greatest, string? Unit, TextSpan UnitSpan, IReadOnlyList<ConversionSyntax> Conversions, bool OrNone) : TypeSyntax(Span, OrNone);
