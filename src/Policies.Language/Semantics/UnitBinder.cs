using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Units of quantities: those of two sides are made one, or told to clash.</summary>
internal sealed class UnitBinder(BindingContext context)
{
    /// <summary>A sum, difference, product or quotient with its unit; null if the units do not go together.</summary>
    public Expression? Combine(BinarySyntax binary, Expression left, Expression right)
    {
        var operation = binary.Operator switch { BinaryOperator.Add => '+', BinaryOperator.Subtract => '-', BinaryOperator.Multiply => '*', _ => '/' };
        var kind = operation != '/' && left.Type.WithoutNone.Kind == TypeKind.WholeNumber && right.Type.WithoutNone.Kind == TypeKind.WholeNumber ? TypeKind.WholeNumber : TypeKind.Number;
        if (operation is '+' or '-')
        {
            if (Align(left, right) is not var (first, second))
            {
                return null;
            }

            var isPercent = first.Type.WithoutNone.Kind == TypeKind.Percent;
            return new Arithmetic(operation, first, second, OptionalType.Lift(new NumberType(isPercent ? TypeKind.Percent : kind, default, UnitOf(first)), first, second)) { Span = binary.Span };
        }

        if (left.Type.WithoutNone.Kind == TypeKind.Percent || right.Type.WithoutNone.Kind == TypeKind.Percent)
        {
            var percent = left.Type.WithoutNone.Kind == TypeKind.Percent ? left : right;
            context.Diagnostics.Report(Descriptors.UnitClash, percent.Span, null, Declared.Related(percent), "a plain number in a product or quotient", "a percentage");
            return null;
        }

        var unit = UnitTable.Combined(UnitOf(left), UnitOf(right), isQuotient: operation == '/');
        if (unit is null)
        {
            context.Diagnostics.Report(Descriptors.NoUnitOfResult, binary.Span, null, [.. Declared.Related(left), .. Declared.Related(right)], $"{UnitOf(left)} {operation} {UnitOf(right)}");
            return null;
        }

        return new Arithmetic(operation, left, right, OptionalType.Lift(new NumberType(kind, default, unit.Length == 0 ? null : unit), left, right)) { Span = binary.Span };
    }

    /// <summary>Two quantities in one unit, by multiplication alone; null, with a message that shows both declarations, if they clash.</summary>
    public (Expression Left, Expression Right)? Align(Expression left, Expression right)
    {
        var (from, to) = (Number(left), Number(right));
        if (from.Kind == TypeKind.Percent != (to.Kind == TypeKind.Percent))
        {
            return IsPart(left) ? (Hundredths(left), right) : IsPart(right) ? (left, Hundredths(right)) : Clash(left, right);
        }

        if (from.Unit == to.Unit)
        {
            return (left, right);
        }

        if (from.Unit is null || to.Unit is null || UnitTable.Find(from.Unit) is not { } a || UnitTable.Find(to.Unit) is not { } b || a.Dimension != b.Dimension)
        {
            return Converted(right, from) is { } second ? (left, second)
                : Converted(left, to) is { } first ? (first, right)
                : Clash(left, right);
        }

        // By a finite decimal where there is one, the coarser first (60 [in_i] are 1.524 m, but a metre is no finite number of inches);
        // else both into the canonical unit, in which every factor of the table is finite.
        var (times, over) = a.To(b);
        if (over == 1 && (times >= 1 || b.To(a).Over != 1))
        {
            return (Scale(left, times, to.Unit), right);
        }

        if (b.To(a) is { Over: 1, Times: var back })
        {
            return (left, Scale(right, back, from.Unit));
        }

        var canonical = UnitTable.Canonical(a);
        return a.Divisor == 1 && b.Divisor == 1
            ? (Scale(left, a.Factor, canonical), Scale(right, b.Factor, canonical))
            : (Over(Scale(left, times, to.Unit), over, to.Unit), right);
    }

    /// <summary>A quantity in the unit of a declaration; null, with a message, if the two clash.</summary>
    /// <param name="value">The quantity.</param>
    /// <param name="declared">Any number of the declared type, where that is written.</param>
    public Expression? Into(Expression value, NumberLiteral declared)
    {
        if (Align(value, declared) is not var (aligned, _))
        {
            return null;
        }

        var (from, to) = (UnitOf(value), UnitOf(declared));
        if (from == to)
        {
            return aligned;
        }

        if (UnitTable.Find(from!)!.Dimension != UnitTable.Find(to!)!.Dimension)
        {
            return Converted(value, Number(declared));
        }

        var (times, over) = UnitTable.Find(from!)!.To(UnitTable.Find(to!)!);
        if (value is NumberLiteral literal)
        {
            return new NumberLiteral(literal.Value * times / over, new NumberType(TypeKind.Number, default, to)) { Span = value.Span };
        }

        return Over(times == 1 ? value : Scale(value, times, to!), over, to!);
    }

    private static Expression Over(Expression value, decimal over, string unit)
    {
        var type = new NumberType(TypeKind.Number, default, unit);
        return over == 1 ? value
            : value is NumberLiteral literal ? new NumberLiteral(literal.Value / over, type) { Span = value.Span }
            : new Arithmetic('/', value, new NumberLiteral(over, new NumberType(TypeKind.Number, default, null)) { Span = value.Span }, OptionalType.Lift(type, value)) { Span = value.Span };
    }

    private static NumberType Number(Expression expression) => (NumberType)expression.Type.WithoutNone;

    private static string? UnitOf(Expression expression) => Number(expression).Unit;

    private static Expression Scale(Expression value, decimal factor, string unit)
    {
        var type = new NumberType(TypeKind.Number, default, unit);
        return value is NumberLiteral literal
            ? new NumberLiteral(literal.Value * factor, type) { Span = value.Span }
            : new Arithmetic('*', new NumberLiteral(factor, new NumberType(TypeKind.Number, default, null)) { Span = value.Span }, value, OptionalType.Lift(type, value)) { Span = value.Span };
    }

    private (Expression Left, Expression Right)? Clash(Expression left, Expression right)
    {
        var (wrong, other) = left is NumberLiteral && right is not NumberLiteral ? (left, right) : (right, left);
        var expected = Words(Number(other));
        var bare = wrong is NumberLiteral { Type: NumberType { Unit: null, Kind: not TypeKind.Percent } };
        var unit = other.Type.WithoutNone.Kind == TypeKind.Percent ? "%" : UnitOf(other);
        context.Diagnostics.Report(
            Descriptors.UnitClash,
            wrong.Span,
            bare && unit is not null ? new Fix($"Write the unit {unit}", [new Edit(new TextSpan(wrong.Span.End, 0), " " + unit)])
                : wrong is NumberLiteral && unit is null ? new Fix("Write the plain number", [new Edit(wrong.Span, NumberAlone(wrong.Span))])
                : null,
            [.. Declared.Related(other), .. Declared.Related(wrong)],
            expected,
            Words(Number(wrong)));
        return null;
    }

    private string NumberAlone(TextSpan span) => new([.. context.Text.Slice(span).TakeWhile(character => character is '-' or '.' || Characters.IsDigit(character))]);

    private static string Words(NumberType type) =>
        type.Kind == TypeKind.Percent ? "a percentage" : type.Unit is { } unit ? "a value in " + unit : "a plain number, without a unit";

    // Of a fact that is measured in another unit too: the other side, in that unit or in one that converts to it, into the fact's own.
    private static Expression? Converted(Expression value, NumberType into)
    {
        if (UnitOf(value) is not { } unit || UnitTable.Find(unit) is not { } given)
        {
            return null;
        }

        foreach (var conversion in into.Conversions)
        {
            if (UnitTable.Find(conversion.Unit) is { } other && other.Dimension == given.Dimension)
            {
                var (times, over) = given.To(other);
                return Over(Scale(value, times * conversion.Factor, into.Unit!), over, into.Unit!);
            }
        }

        return null;
    }

    // A quotient of two values of one unit is a part of one: against a percentage it is taken in hundredths.
    private static bool IsPart(Expression value) => value is Arithmetic { Operation: '/' } && value.Type.WithoutNone is NumberType { Kind: not TypeKind.Percent, Unit: null };

    private static Expression Hundredths(Expression value)
    {
        var type = new NumberType(TypeKind.Percent, default, null);
        return new Arithmetic('*', new NumberLiteral(100, new NumberType(TypeKind.WholeNumber, default, null)) { Span = value.Span }, value, OptionalType.Lift(type, value)) { Span = value.Span };
    }
}
