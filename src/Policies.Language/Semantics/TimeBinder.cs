using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Semantics;

/// <summary>Arithmetic with dates and lengths of time, and what is measured between dates.</summary>
internal sealed class TimeBinder(BindingContext context, ExpressionBinder expressions)
{
    private const int WholeDate = 10;

    /// <summary>A sum, difference or product with a date or a length in it; null, with a message, if the two do not go together.</summary>
    public Expression? Combine(BinarySyntax binary, Expression left, Expression right)
    {
        var (one, other) = (left.Type.WithoutNone.Kind, right.Type.WithoutNone.Kind);
        switch (binary.Operator)
        {
            case BinaryOperator.Add or BinaryOperator.Subtract when one == TypeKind.Date && other == TypeKind.Duration:
                return IsWhole(right) ? Result(binary, left, right, SimpleType.Date) : null;
            case BinaryOperator.Add or BinaryOperator.Subtract when one == TypeKind.Duration && other == TypeKind.Duration:
                return IsOneKind(left, right) ? Result(binary, left, right, SimpleType.Duration) : null;
            case BinaryOperator.Multiply when one == TypeKind.Duration && IsPlain(right):
                return Result(binary, left, right, SimpleType.Duration);
            case BinaryOperator.Multiply when other == TypeKind.Duration && IsPlain(left):
                return Result(binary, right, left, SimpleType.Duration);
            case BinaryOperator.Subtract when one == TypeKind.Date && other == TypeKind.Date:
                var from = $"days from {context.Text.Slice(right.Span)} to {context.Text.Slice(left.Span)}";
                context.Diagnostics.Report(
                    Descriptors.TypeClash, binary.Span, new Fix($"Write {from}", [new Edit(binary.Span, from)]), [.. Declared.Related(left), .. Declared.Related(right)],
                    "the days, weeks, months or years between two dates, as in '" + from + "'", "a difference of dates");
                return null;
            case BinaryOperator.Add when one == TypeKind.Duration && other == TypeKind.Date:
                var turned = $"{context.Text.Slice(right.Span)} + {context.Text.Slice(left.Span)}";
                context.Diagnostics.Report(Descriptors.TypeClash, binary.Span, new Fix($"Write {turned}", [new Edit(binary.Span, turned)]), [], "the date first, as in '" + turned + "'", "a length of time before '+'");
                return null;
        }

        var sign = context.Text.Slice(binary.OperatorSpan).Trim();
        var (wrong, expected) = one == TypeKind.Date && binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract ? (right, "a length of time, like 6 weeks, after '" + sign + "'")
            : one == TypeKind.Duration && binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract ? (right, "another length of time after '" + sign + "'")
            : one == TypeKind.Duration && binary.Operator == BinaryOperator.Multiply ? (right, "a plain number after '*'")
            : one is TypeKind.Date or TypeKind.Duration ? (left, "a number before '" + sign + "'")
            : (right, "a number after '" + sign + "'");
        context.Diagnostics.Report(Descriptors.TypeClash, wrong.Span, null, Declared.Related(wrong), expected, TypePhrase.Of(wrong.Type));
        return null;
    }

    /// <summary>A question whether a date is within a length of time of another.</summary>
    public Condition? Within(ComparisonSyntax syntax, Scope scope, Label label)
    {
        var date = Date(syntax.Left, scope);
        var length = expressions.Bind(syntax.Operands[0], scope, SimpleType.Duration);
        var anchor = Date(syntax.Operands[1], scope);
        if (date is null || length is null || anchor is null)
        {
            return null;
        }

        if (length.Type.WithoutNone.Kind != TypeKind.Duration)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, length.Span, null, Declared.Related(length), "a length of time, like 6 months", TypePhrase.Of(length.Type));
            return null;
        }

        var side = syntax.Kind switch { IsKind.WithinBefore => WithinSide.Before, IsKind.WithinAfter => WithinSide.After, _ => WithinSide.Of };
        return IsWhole(length) ? new Within(side, date, length, anchor) { Span = syntax.Span, Label = label } : null;
    }

    /// <summary>The completed lengths between two dates.</summary>
    public Expression? Elapsed(AggregateSyntax syntax, Scope scope)
    {
        var (from, to) = (Date(syntax.Operands[0], scope), Date(syntax.Operands[1], scope));
        var unit = syntax.Kind switch
        {
            AggregateKind.Days => DurationUnit.Day,
            AggregateKind.Weeks => DurationUnit.Week,
            AggregateKind.Months => DurationUnit.Month,
            _ => DurationUnit.Year,
        };
        return from is null || to is null ? null : new Elapsed(unit, from, to) { Span = syntax.Span };
    }

    /// <summary>Tells of a comparison with a month or a year, which is no one day: near its ends the answer would stay unknown.</summary>
    public void CheckWhole(Expression literal, IsKind kind)
    {
        if (literal is not DateLiteral { Text.Length: < WholeDate } part || DateRange.TryParse(part.Text) is not { } range)
        {
            return;
        }

        var (first, last) = (range.Days.Low.Value.ToString(), range.Days.High.Value.ToString());
        var fixes = kind == IsKind.Is
            ? new[] { ($"Write between {first} and {last}", $"between {first} and {last}") }
            : [($"Write the first day, {first}", first), ($"Write the last day, {last}", last)];
        context.Diagnostics.Offer(
            Descriptors.PartOfDate, literal.Span, [.. fixes.Select(fix => new Fix(fix.Item1, [new Edit(literal.Span, fix.Item2)]))], [], part.Text, first, last);
    }

    private Expression? Date(ExpressionSyntax syntax, Scope scope)
    {
        if (expressions.Bind(syntax, scope, SimpleType.Date) is not { } date)
        {
            return null;
        }

        if (date.Type.WithoutNone.Kind == TypeKind.Date)
        {
            return date;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, date.Span, null, Declared.Related(date), "a date", TypePhrase.Of(date.Type));
        return null;
    }

    private static Arithmetic Result(BinarySyntax binary, Expression left, Expression right, PolicyType type) => new(
        binary.Operator switch { BinaryOperator.Add => '+', BinaryOperator.Subtract => '-', _ => '*' }, left, right, OptionalType.Lift(type, left, right)) { Span = binary.Span };

    private static bool IsPlain(Expression value) => value.Type.WithoutNone is NumberType { Unit: null, Kind: not TypeKind.Percent };

    // A day has no half: a written length that moves a date is a whole number of its unit.
    private bool IsWhole(Expression length)
    {
        if (length is not DurationLiteral literal || decimal.Truncate(literal.Amount) == literal.Amount)
        {
            return true;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, length.Span, "a whole number of days, weeks, months or years beside a date", "'" + context.Text.Slice(length.Span) + "'");
        return false;
    }

    private bool IsOneKind(Expression left, Expression right)
    {
        if (left is not DurationLiteral one || right is not DurationLiteral other || IsCalendar(one) == IsCalendar(other))
        {
            return true;
        }

        context.Diagnostics.Report(
            Descriptors.TypeClash, right.Span, IsCalendar(one) ? "months or years, like the other length" : "days or weeks, like the other length", $"{other.Unit}, which are not counted in them");
        return false;
    }

    private static bool IsCalendar(DurationLiteral literal) => literal.Unit[0] is 'm' or 'y';
}
