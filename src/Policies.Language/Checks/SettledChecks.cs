using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Semantics;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Checks;

/// <summary>Comparisons whose answer follows from the declaration alone: every value that it allows satisfies them, or none does.</summary>
internal static class SettledChecks
{
    public static void Check(Comparison comparison, DiagnosticBag diagnostics)
    {
        if (Answer(comparison) is var (isMet, values))
        {
            diagnostics.Report(
                Descriptors.Settled,
                comparison.Span,
                null,
                Declared.Related(comparison.Left),
                isMet ? "always" : "never",
                (isMet ? "every value " : "no value ") + values + " satisfies it");
        }
    }

    private static (bool IsMet, string Values)? Answer(Comparison comparison) => comparison.Left.Type switch
    {
        NumberType { Declared: { IsWhole: false } declared } when comparison.Right.All(operand => operand is NumberLiteral) =>
            Answer(comparison.Kind, declared, [.. comparison.Right.Select(operand => (Range<decimal>)((NumberLiteral)operand).Value)]) is var truth && truth.IsSettled()
                ? (truth == Truth.Yes, FormattableString.Invariant($"from {declared.Low.Value} to {declared.High.Value}"))
                : null,
        OptionsType { Kind: TypeKind.Grade } grade when comparison.Right.All(operand => operand is OptionLiteral) =>
            Answer(comparison.Kind, Range<decimal>.Between(0, grade.Options.Count - 1), [.. comparison.Right.Select(operand => (Range<decimal>)((OptionLiteral)operand).Index)]) is var truth && truth.IsSettled()
                ? (truth == Truth.Yes, $"from {grade.Options[0]} to {grade.Options[grade.Options.Count - 1]}")
                : null,
        _ => null,
    };

    // A value outside the declared range is an error of its own, told where it is bound.
    private static Truth Answer(ComparisonKind kind, Range<decimal> declared, IReadOnlyList<Range<decimal>> operands) =>
        operands.Any(operand => declared.Cut(operand) is null) ? Truth.Unknown : Answers.Of(kind, declared, operands);
}
