using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>Arithmetic with dates and lengths of time, and what is counted between dates.</summary>
internal sealed class TimeWriter(Scope scope, Dice dice)
{
    /// <summary>A value made of a date or a length of time.</summary>
    public FieldDraft Value(FieldDraft value) => value.Type.Kind == TypeKind.Date ? OfDate(value) : OfLength(value);

    private FieldDraft OfDate(FieldDraft date)
    {
        if (dice.Chance(50))
        {
            var length = dice.Chance(50) || Of(TypeKind.Duration) is not { Count: > 0 } lengths ? null : dice.Of(lengths);
            return new FieldDraft($"({date.Name} {dice.Of("+", "-")} {length?.Name ?? Length()})", With(Types.Date, date, length));
        }

        var other = dice.Of(Of(TypeKind.Date));
        var (first, last) = dice.Chance(50) ? (date, other) : (other, date);
        return new FieldDraft($"({dice.Of("days", "weeks", "months", "years")} from {first.Name} to {last.Name})", With(new TypeDraft(TypeKind.WholeNumber, "whole-number"), date, other));
    }

    private FieldDraft OfLength(FieldDraft length)
    {
        var second = dice.Chance(50) || Of(TypeKind.Duration) is not { Count: > 0 } lengths ? null : dice.Of(lengths);
        return dice.By(
            () => new FieldDraft($"({length.Name} {dice.Of("+", "-")} {second?.Name ?? Length()})", With(Types.Duration, length, second)),
            () => new FieldDraft(dice.Of($"({length.Name} * 2)", $"(1.5 * {length.Name})"), With(Types.Duration, length, null)));
    }

    private string Length() => dice.Of("6 weeks", "90 days", "1 day", "3 months", "1 year");

    private IReadOnlyList<FieldDraft> Of(TypeKind kind) => [.. scope.Values.Where(value => value.Type.Kind == kind)];

    private static TypeDraft With(TypeDraft type, FieldDraft one, FieldDraft? other) => one.Type.OrNone || other is { Type.OrNone: true } ? type.WithNone() : type;
}
