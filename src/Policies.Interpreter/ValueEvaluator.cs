using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Values: the possible values of facts, literals, arithmetic, counts and definitions by expression.</summary>
internal sealed class ValueEvaluator(PlannedPolicy planned, Frame frame, IReadOnlyDictionary<Variable, CaseRecord> variables)
{
    /// <summary>What goes over lists.</summary>
    public ListEvaluator Lists => new(planned, frame, variables, this);

    /// <summary>The same inside the body of what goes over a list.</summary>
    public ValueEvaluator With(Variable variable, CaseRecord element) =>
        new(planned, frame, new Dictionary<Variable, CaseRecord>(variables) { [variable] = element });

    /// <summary>The values possible on a rail; only counts differ between the two.</summary>
    public FactValue Evaluate(Expression expression, Rail rail)
    {
        switch (expression)
        {
            case FactReference fact:
                return Field(frame.Run.Facts.Root, fact.Fact.Name);
            case FieldAccess access:
                return OptionalValue.Lift(Evaluate(access.Record, rail), record => Field(((RecordValue)record).Value, access.Member.Name));
            case VariableReference variable:
                var record = variables[variable.Variable];
                return variable.Type is RecordType ? new RecordValue(record) : record[0];
            case KeyedElement keyed:
                var list = (ListValue)Evaluate(keyed.List, rail);
                return new RecordValue(frame.Run.Facts.Resolve(list, Elements(keyed.List), keyed.Key));
            case DefinitionValue value:
                // From its frame, which keeps it: a value that is used twice by each of a row of others is computed once.
                return Called(value, [], rail);
            case ValueTable table:
                return FirstOf(table, rail);
            case NumberLiteral number:
                return new NumberValue(number.Value);
            case DurationLiteral duration:
                return new DurationValue(new Duration(duration.Amount, PlanUnits.Of(duration.Unit)));
            case DateLiteral date:
                return new DateValue(DateRange.Parse(date.Text));
            case TextLiteral text:
                return new TextValue(TextSet.Of(text.Value));
            case NoneLiteral:
                return OptionalValue.None();
            case OptionLiteral option:
                return new OptionValue(OptionSet.Of(option.Index));
            case Arithmetic arithmetic:
                return Calculate(arithmetic, rail);
            case Elapsed elapsed:
                return OptionalValue.Lift(Evaluate(elapsed.From, rail), from =>
                    OptionalValue.Lift(Evaluate(elapsed.To, rail), to => Calculations.Elapsed(elapsed.Unit, from, to)));
            case Rounded rounded:
                return OptionalValue.Lift(Evaluate(rounded.Operand, rail), number => new NumberValue(((NumberRange)((NumberValue)number).Value).RoundedTo(rounded.Step)));
            case Count count:
                return new NumberValue(Lists.Tally(count, rail).Number);
            case Aggregate aggregate:
                return Lists.Aggregated(aggregate, rail);
            case ElementByDate chosen:
                return Lists.Chosen(chosen, rail);
            case Extreme extreme:
                return extreme.Operands.Select(operand => Evaluate(operand, rail)).Aggregate((one, other) => OptionalValue.Lift(one, left => OptionalValue.Lift(
                    other, right => extreme.IsHighest ? Calculations.Greater(left, right) : Calculations.Lesser(left, right))));
            case FirstDocumentedValue first:
                return FirstDocumented.Of(
                    rail, FactTypes.Whole(planned.TypeOf(first.Type)), [.. first.Operands.Select(operand => (IsDocumented(operand, rail), Evaluate(operand, rail)))]);
            default:
                throw new InvalidOperationException($"No value for {expression.GetType().Name}.");
        }
    }

    /// <summary>The record that an expression stands for.</summary>
    public CaseRecord Record(Expression expression) => expression is VariableReference variable
        ? variables[variable.Variable]
        : ((RecordValue)Evaluate(expression, Rail.Official)).Value;

    /// <summary>The record that an expression stands for, which may be none.</summary>
    public Optional<CaseRecord> Optional(Expression expression, Rail rail)
    {
        if (expression.Type is not OptionalType)
        {
            return Record(expression);
        }

        var value = (OptionalValue)Evaluate(expression, rail);
        return value.Value is not RecordValue record ? Optional<CaseRecord>.None : value.CanBeNone ? Optional<CaseRecord>.NoneOr(record.Value) : record.Value;
    }

    /// <summary>Whether a fact says anything, or another value is just one.</summary>
    public bool IsDocumented(Expression expression, Rail rail)
    {
        switch (expression)
        {
            case FactReference fact:
                return frame.Run.Facts.Root.IsDocumented(frame.Run.Facts.Root.IndexOf(fact.Fact.Name));
            case FieldAccess { Record.Type: RecordType } access:
                var record = Record(access.Record);
                return record.IsDocumented(record.IndexOf(access.Member.Name));
            case { Type: RecordType }:
                return Record(expression).IsDocumented();
            case { Type: OptionalType { Element: RecordType } type }:
                return FactTypes.IsDocumented(Evaluate(expression, rail), planned.TypeOf(type));
            default:
                return FactTypes.IsSingle(Evaluate(expression, rail));
        }
    }

    private FactValue Called(DefinitionValue value, IReadOnlyList<CaseRecord> arguments, Rail rail)
    {
        if (arguments.Count == value.Arguments.Count)
        {
            return frame.Run.Frame(planned.BlockOf(value.Definition), frame.Scope, [.. arguments]).Value(0, rail);
        }

        var next = value.Arguments[arguments.Count];
        return next.Type is OptionalType
            ? OptionalValue.Lift(Evaluate(next, rail), record => Called(value, [.. arguments, ((RecordValue)record).Value], rail))
            : Called(value, [.. arguments, Record(next)], rail);
    }

    private static FactValue Field(CaseRecord record, string name) => record[record.IndexOf(name)];

    // The conditions stand in the frame already.
    private FactValue FirstOf(ValueTable table, Rail rail)
    {
        var whole = FactTypes.Whole(planned.TypeOf(table.Type));
        var match = new FirstMatch<FactValue>();
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            match.Row(i, row.When is { } when ? frame[planned.SlotOf(when)].On(rail) : Truth.Yes, row.Value is { } value ? Evaluate(value, rail) : whole);
        }

        match.Row(table.Rows.Count, Truth.Yes, whole);
        return match.Result;
    }

    // None goes through.
    private FactValue Calculate(Arithmetic arithmetic, Rail rail) => OptionalValue.Lift(
        Evaluate(arithmetic.Right, rail),
        right => arithmetic.Left is { } left
            ? OptionalValue.Lift(Evaluate(left, rail), known => Calculations.Of(arithmetic.Operation, known, right))
            : Calculations.Negative(right));

    private Plan.TypePlan Elements(Expression list) => planned.TypeOf(((ListType)list.Type).Element);
}
