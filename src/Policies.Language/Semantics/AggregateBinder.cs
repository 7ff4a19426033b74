using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Semantics;

/// <summary>Aggregates over lists, the extremes of some values, and precedence between kinds of evidence.</summary>
internal sealed class AggregateBinder(BindingContext context, ExpressionBinder expressions)
{
    private static readonly NumberType CountType = new(TypeKind.WholeNumber, Range<decimal>.AtLeast(0), null);

    private readonly ListBinder _lists = new(context, expressions);

    /// <summary>The value; null, with a message, if its parts do not go together.</summary>
    public Expression? Bind(AggregateSyntax aggregate, Scope scope) => aggregate.Kind switch
    {
        AggregateKind.Count => Count(aggregate, scope),
        AggregateKind.HighestOf or AggregateKind.LowestOf => Extreme(aggregate, scope),
        AggregateKind.FirstDocumented => FirstDocumented(aggregate, scope),
        AggregateKind.LongestRun => LongestRun(aggregate, scope),
        AggregateKind.Latest or AggregateKind.Earliest => ByDate(aggregate, scope),
        _ => OfValues(aggregate, scope),
    };

    private Count? Count(AggregateSyntax aggregate, Scope scope)
    {
        if (expressions.List(aggregate.List!, scope) is not var (list, element))
        {
            return null;
        }

        var variable = new Variable(aggregate.Variable!, element);
        var where = aggregate.Where is null ? null : expressions.Conditions.BindCondition(aggregate.Where, scope.With(variable));
        return aggregate.Where is not null && where is null ? null : new Count(variable, list, where) { Span = aggregate.Span };
    }

    private Aggregate? OfValues(AggregateSyntax aggregate, Scope scope)
    {
        if (expressions.List(aggregate.List!, scope) is not var (list, element))
        {
            return null;
        }

        var variable = _lists.Variable(aggregate.Operands[0], element, scope);
        var inner = scope.With(variable);
        var value = expressions.Bind(aggregate.Operands[0], inner);
        var where = aggregate.Where is null ? null : expressions.Conditions.BindCondition(aggregate.Where, inner);
        if (value is null || (where is null && aggregate.Where is not null) || !_lists.IsOf(value, variable))
        {
            return null;
        }

        var kind = aggregate.Kind switch
        {
            AggregateKind.Sum => Aggregation.Sum,
            AggregateKind.Highest => Aggregation.Highest,
            AggregateKind.Lowest => Aggregation.Lowest,
            AggregateKind.Average => Aggregation.Average,
            _ => Aggregation.CountDistinct,
        };
        return Result(kind, value) is { } type ? new Aggregate(kind, variable, list, value, where, type) { Span = aggregate.Span } : null;
    }

    private PolicyType? Result(Aggregation kind, Expression value)
    {
        var type = value.Type.WithoutNone;
        switch (kind)
        {
            case Aggregation.CountDistinct:
                return _lists.CanBeToldApart(value) ? CountType : null;
            case Aggregation.Highest or Aggregation.Lowest when IsOrdered(type):
                return type;

            // A computed length may be below nothing, and months less weeks is no length.
            case Aggregation.Sum when type.Kind == TypeKind.Duration && value is FieldAccess or VariableReference:
                return SimpleType.Duration;
            case Aggregation.Sum when type is NumberType number:
                return new NumberType(number.Kind, default, number.Unit);
            case Aggregation.Average when type is NumberType number:
                return new NumberType(number.Kind == TypeKind.WholeNumber ? TypeKind.Number : number.Kind, number.Declared, number.Unit);
            default:
                return Clash<PolicyType>(value, kind switch
                {
                    Aggregation.Sum => "a number to sum, or a field that is a duration",
                    Aggregation.Average => "a number, of which there is an average",
                    _ => "a value that has an order",
                });
        }
    }

    private Expression? Extreme(AggregateSyntax aggregate, Scope scope)
    {
        if (Operands(aggregate, scope) is not { } operands)
        {
            return null;
        }

        return operands.FirstOrDefault(operand => !IsOrdered(operand.Type.WithoutNone)) is { } unordered
            ? Clash<Expression>(unordered, "a value that has an order")
            : new Extreme(aggregate.Kind == AggregateKind.HighestOf, operands, OptionalType.Lift(Shared(operands), [.. operands])) { Span = aggregate.Span };
    }

    private Expression? FirstDocumented(AggregateSyntax aggregate, Scope scope)
    {
        if (Operands(aggregate, scope) is not { } operands)
        {
            return null;
        }

        if (operands[0].Type.WithoutNone.Kind == TypeKind.YesNo)
        {
            return new FirstDocumentedCondition([.. operands.Select(operand => operand as Condition ?? new FactCondition(operand) { Span = operand.Span })]) { Span = aggregate.Span };
        }

        return operands.FirstOrDefault(operand => operand.Type.WithoutNone.Kind is TypeKind.List or TypeKind.Record) is { } whole
            ? Clash<Expression>(whole, "a single value")
            : new FirstDocumentedValue(operands, OptionalType.Lift(Shared(operands), [.. operands])) { Span = aggregate.Span };
    }

    private Aggregate? LongestRun(AggregateSyntax aggregate, Scope scope)
    {
        if (expressions.List(aggregate.List!, scope) is not var (list, element))
        {
            return null;
        }

        var variable = new Variable(aggregate.Variable!, element);
        var inner = scope.With(variable);
        var date = _lists.Date(aggregate.By!, variable, inner);
        var where = expressions.Conditions.BindCondition(aggregate.Where!, inner);
        return date is null || where is null ? null : new Aggregate(Aggregation.LongestRun, variable, list, date, where, CountType) { Span = aggregate.Span };
    }

    private ElementByDate? ByDate(AggregateSyntax aggregate, Scope scope)
    {
        if (expressions.List(aggregate.List!, scope) is not var (list, element))
        {
            return null;
        }

        if (element is not RecordType)
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash, aggregate.List!.Span, null, Declared.Related(list), "a list of records, of which one is chosen",
                $"{TypePhrase.Of(list.Type)} ('{(aggregate.Kind == AggregateKind.Latest ? "highest" : "lowest")} of {aggregate.Variable} in …' is a single value)");
            return null;
        }

        var variable = new Variable(aggregate.Variable!, element);
        var inner = scope.With(variable);
        var by = _lists.Date(aggregate.By!, variable, inner);
        var where = aggregate.Where is null ? null : expressions.Conditions.BindCondition(aggregate.Where, inner);
        return by is null || (where is null && aggregate.Where is not null)
            ? null
            : new ElementByDate(aggregate.Kind == AggregateKind.Latest, variable, list, by, where) { Span = aggregate.Span };
    }

    // The values, of one type and in one unit.
    private List<Expression>? Operands(AggregateSyntax aggregate, Scope scope)
    {
        var bound = aggregate.Operands.Select(operand => expressions.Bind(operand, scope)).ToList();
        if (bound.Contains(null))
        {
            return null;
        }

        // A literal may need the type of the others: a year that is a date, a text that is a code.
        var operands = bound.OfType<Expression>().ToList();
        var first = operands.FirstOrDefault(operand => operand is not (NumberLiteral or TextLiteral)) ?? operands[0];
        for (var i = 0; i < operands.Count; i++)
        {
            if (operands[i] is NumberLiteral or TextLiteral && operands[i].Type.WithoutNone.Kind != first.Type.WithoutNone.Kind)
            {
                operands[i] = expressions.Bind(aggregate.Operands[i], scope, first.Type) ?? operands[i];
            }
        }

        // Twice round: the unit that fits all may be found last.
        for (var i = 1; i < operands.Count * 2; i++)
        {
            var at = i % operands.Count;
            if (at == 0)
            {
                continue;
            }

            if (Match(operands[0], operands[at]) is not var (one, other))
            {
                return null;
            }

            (operands[0], operands[at]) = (one, other);
        }

        return operands;
    }

    private (Expression One, Expression Other)? Match(Expression one, Expression other)
    {
        var (first, second) = (one.Type.WithoutNone, other.Type.WithoutNone);
        if (first is NumberType && second is NumberType)
        {
            return new UnitBinder(context).Align(one, other);
        }

        if (first is OptionsType or RecordType or ListType ? first == second : first.Kind == second.Kind)
        {
            return (one, other);
        }

        context.Diagnostics.Report(
            Descriptors.TypeClash, other.Span, null, [.. Declared.Related(one), .. Declared.Related(other)], TypePhrase.Of(one.Type), TypePhrase.Of(other.Type));
        return null;
    }

    private static PolicyType Shared(List<Expression> operands)
    {
        var types = operands.Select(operand => operand.Type.WithoutNone).ToList();
        if (types[0] is not NumberType first)
        {
            return types[0];
        }

        var numbers = types.OfType<NumberType>().ToList();
        var kind = numbers.All(number => number.Kind == first.Kind) ? first.Kind : TypeKind.Number;
        return new NumberType(kind, numbers.Select(number => number.Declared).Aggregate((one, other) => one.Hull(other)), first.Unit);
    }

    private static bool IsOrdered(PolicyType type) => type is NumberType || type.Kind is TypeKind.Grade or TypeKind.Date or TypeKind.Duration;

    private T? Clash<T>(Expression value, string expected)
        where T : class
    {
        context.Diagnostics.Report(Descriptors.TypeClash, value.Span, null, Declared.Related(value), expected, TypePhrase.Of(value.Type));
        return null;
    }
}
