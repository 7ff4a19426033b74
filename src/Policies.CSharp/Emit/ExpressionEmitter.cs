using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>Values: facts, fields, literals, arithmetic, counts and definitions by expression.</summary>
internal sealed class ExpressionEmitter(EmitContext context, BodyQueue bodies)
{
    /// <summary>The expression where its type is clear from its place, as an argument of a comparison is.</summary>
    public Code Argument(Expression expression, MethodScope scope) => expression switch
    {
        NumberLiteral number => number.Value < 0
            ? new Code(Words.Number(number.Value), Code.Unary)
            : Code.Of(Words.Number(number.Value)),
        TextLiteral text => Code.Of(Words.Literal(text.Value)),
        OptionLiteral option => Code.Of(OptionName(option)),
        _ => Value(expression, scope),
    };

    /// <summary>The expression as a value of its own type, on which a method can be called.</summary>
    public Code Value(Expression expression, MethodScope scope)
    {
        if (scope.Entered(expression) is { } entered)
        {
            return Code.Of(entered);
        }

        switch (expression)
        {
            case NoneLiteral none:
                return Code.Of($"{context.Types.Of(none.Type)}.None");
            case NumberLiteral number:
                return Code.Of($"NumberRange.Of({Words.Number(number.Value)})");
            case TextLiteral text:
                return Code.Of($"TextSet.Of({Words.Literal(text.Value)})");
            case OptionLiteral option:
                return Code.Of($"Possible.Of({OptionName(option)})");
            case DurationLiteral duration:
                return Code.Of($"{Durations(duration.Unit)}({Words.Number(duration.Amount)})");
            case DateLiteral date:
                return Code.Of($"DateRange.Parse({Words.Literal(date.Text)})");
            case FactReference fact:
                scope.UsesFacts = true;
                return Code.Of("facts." + context.Names.Of(fact.Fact));
            case VariableReference variable:
                var local = scope.Local(variable.Variable);
                return Code.Of(variable.Type is RecordType ? local : $"{RecordEmitter.Conversion(context, variable.Type)}.Read({local}[0])");
            case FieldAccess access:
                return OfValues([access.Record], scope, access.Member.Type is OptionalType, () => Code.Of(Value(access.Record, scope).At(Code.Primary) + "." + context.Names.Of(access.Member)));
            case KeyedElement keyed:
                return Code.Of($"frame.Element({Value(keyed.List, scope).Text}, {Words.Literal(keyed.Key)})");
            case Arithmetic arithmetic:
                return OfValues([arithmetic.Left, arithmetic.Right], scope, false, () => Operation(arithmetic, scope));
            case Elapsed elapsed:
                return OfValues([elapsed.From, elapsed.To], scope, false, () => Code.Of(
                    $"{Value(elapsed.From, scope).At(Code.Primary)}.{elapsed.Unit}sTo({Value(elapsed.To, scope).Text})"));
            case Rounded rounded:
                return OfValues([rounded.Operand], scope, false, () => Code.Of(
                    $"{Value(rounded.Operand, scope).At(Code.Primary)}.RoundedTo({Words.Number(rounded.Step)})"));
            case Aggregate aggregate:
                return Code.Of(AggregateOf(aggregate, scope));
            case ElementByDate chosen:
                return Code.Of($"{OfPass(chosen, scope)}.{(chosen.IsLatest ? "Latest" : "Earliest")}({Taken(chosen, chosen.By, scope)})");
            case Extreme extreme:
                return OfValues(extreme.Operands, scope, false, () => ExtremeOf(extreme, scope));
            case FirstDocumentedValue first:
                return Code.Of(FirstDocumentedOf(first, scope));
            case Count count:
                return Code.Of(CountOf(count, scope));
            case DefinitionValue value:
                return OfValues(value.Arguments, scope, value.Definition.Type is OptionalType, () => Code.Of(CallOf(value, scope)));
            default:
                throw new InvalidOperationException($"No C# for {expression.GetType().Name}.");
        }
    }

    /// <summary>
    /// A condition on some values: where one may be none it is entered, and the condition stands inside, <c>facts.Seen.Satisfies(seen =&gt; …)</c>.
    /// </summary>
    public string Test(IReadOnlyList<Expression> operands, MethodScope scope, Func<string> condition) => Inside(operands, 0, scope, _ => "Satisfies", condition);

    // What is made of values: none, where one of them is.
    private Code OfValues(IReadOnlyList<Expression?> operands, MethodScope scope, bool makesNone, Func<Code> result)
    {
        var entered = operands.OfType<Expression>().ToList();
        return entered.Any(operand => operand.Type is OptionalType)
            ? Code.Of(Inside(entered, 0, scope, isLast => isLast && !makesNone ? "Select" : "SelectMany", () => result().Text))
            : result();
    }

    private string Inside(IReadOnlyList<Expression> operands, int from, MethodScope scope, Func<bool, string> method, Func<string> inner)
    {
        var at = from;
        while (at < operands.Count && (operands[at].Type is not OptionalType || scope.Entered(operands[at]) is not null))
        {
            at++;
        }

        if (at == operands.Count)
        {
            return inner();
        }

        var receiver = Value(operands[at], scope).At(Code.Primary);
        var isLast = operands.Skip(at + 1).All(operand => operand.Type is not OptionalType);
        var name = scope.Enter(operands[at]);
        var text = $"{receiver}.{method(isLast)}({name} => {Inside(operands, at + 1, scope, method, inner)})";
        scope.Leave(operands[at]);
        return text;
    }

    /// <summary>The expression where a value of a type is returned: C# makes one conversion by itself, and a literal that becomes optional needs two.</summary>
    public string Given(Expression expression, PolicyType type, MethodScope scope) => type is OptionalType && expression is DurationLiteral
        ? "(DurationRange)" + Value(expression, scope).Text
        : type is OptionalType ? Value(expression, scope).Text
        : Argument(expression, scope).Text;

    /// <summary>Record and field of a fact, for the storage: <c>level</c> and <c>Level.Fields.Stenosis</c>; null if it is no fact.</summary>
    public (string Record, string Field)? FactPlace(Expression expression, MethodScope scope)
    {
        switch (expression)
        {
            case FactReference fact:
                scope.UsesFacts = true;
                return ("facts", $"{context.Names.Facts}.Fields.{context.Names.Of(fact.Fact)}");
            case FieldAccess { Record.Type: RecordType record } access:
                return (Value(access.Record, scope).At(Code.Primary), $"{context.Names.Of(record)}.Fields.{context.Names.Of(access.Member)}");
            default:
                return null;
        }
    }

    /// <summary>The arguments of a scan or call after the fixed ones: every variable in scope.</summary>
    public static string InScope(MethodScope scope) => string.Concat(scope.Variables.Select(variable => ", " + scope.Local(variable)));

    private static string Durations(string unit) => unit.TrimEnd('s') switch
    {
        "day" => "Duration.Days",
        "week" => "Duration.Weeks",
        "month" => "Duration.Months",
        _ => "Duration.Years",
    };

    private string OptionName(OptionLiteral option)
    {
        var type = (OptionsType)option.Type;
        return context.Names.Of(type) + "." + context.Names.Option(type, option.Index);
    }

    private Code Operation(Arithmetic arithmetic, MethodScope scope)
    {
        if (arithmetic.Left is null)
        {
            return new Code("-" + Value(arithmetic.Right, scope).At(Code.Unary), Code.Unary);
        }

        var strength = arithmetic.Operation is '*' or '/' ? Code.Product : Code.Sum;

        // One side must be a range for the operator to be ours; a literal on the other side may then stand as it is.
        var left = arithmetic.Left is NumberLiteral && arithmetic.Right is not NumberLiteral
            ? Argument(arithmetic.Left, scope)
            : arithmetic.Left is DurationLiteral ? new Code("(DurationRange)" + Value(arithmetic.Left, scope).Text, Code.Unary)
            : Value(arithmetic.Left, scope);
        var right = Argument(arithmetic.Right, scope);
        return new Code($"{left.At(strength)} {arithmetic.Operation} {right.At(strength + 1)}", strength);
    }

    private string CountOf(Count count, MethodScope scope)
    {
        var block = bodies.Add(count, scope);
        return $"frame.Count({Value(count.List, scope).Text}, {block}{InScope(scope)}).On(rail)";
    }

    private string AggregateOf(Aggregate aggregate, MethodScope scope)
    {
        var method = aggregate.Kind switch { Aggregation.CountDistinct => DistinctOf(aggregate.Value), var kind => kind.ToString() };
        return OfPass(aggregate, scope) + $".{method}({Taken(aggregate, aggregate.Value, scope)})"
            + (aggregate.Kind is Aggregation.CountDistinct or Aggregation.LongestRun ? ".Number" : "");
    }

    private Code ExtremeOf(Extreme extreme, MethodScope scope)
    {
        var method = extreme.IsHighest ? "Greater" : "Lesser";
        return Code.Of(extreme.Operands.Skip(1).Aggregate(
            Typed(extreme.Operands[0], scope).At(Code.Primary), (text, operand) => $"{text}.{method}({Argument(operand, scope).Text})"));
    }

    private string FirstDocumentedOf(FirstDocumentedValue first, MethodScope scope)
    {
        var evidence = first.Operands.Select(operand =>
        {
            var documented = FactPlace(operand, scope) is var (record, field) ? $"{record}.Record.IsDocumented({field})" : IsSingle(operand, scope);
            return $"({documented}, {Typed(operand, scope).Text})";
        });
        return $"FirstDocumented.Of<{context.Types.Of(first.Type)}>(rail, {context.Types.Whole(first.Type)}, {string.Join(", ", evidence)})";
    }

    // A length as written is no range of lengths yet.
    private Code Typed(Expression expression, MethodScope scope) =>
        expression is DurationLiteral ? new Code("(DurationRange)" + Value(expression, scope).Text, Code.Unary) : Value(expression, scope);

    /// <summary>The elements of a list, each with whether it counts on the rail.</summary>
    public string OfPass(IListPass pass, MethodScope scope)
    {
        var method = pass is Quantifier { Kind: CountKind.All } ? "EachFailing" : "Each";
        var isRecord = pass.Variable.Type is RecordType;
        return $"frame.{method}{(isRecord ? "" : "Value")}(rail, {Value(pass.List, scope).Text}, {bodies.Add(pass, scope)}{InScope(scope)})";
    }

    /// <summary>The method that counts different values: of whole numbers there are only so many between two.</summary>
    public static string DistinctOf(Expression value) => value.Type.WithoutNone.Kind == TypeKind.WholeNumber ? "DistinctWhole" : "Distinct";

    /// <summary>What is taken from each element, as a lambda.</summary>
    public string Taken(IListPass pass, Expression value, MethodScope scope)
    {
        var name = scope.Enter(pass.Variable);
        var text = $"{name} => {Value(value, scope).Text}";
        scope.Leave(pass.Variable);
        return text;
    }

    /// <summary>Whether a value that is no fact is just one.</summary>
    public string IsSingle(Expression operand, MethodScope scope)
    {
        if (operand.Type is OptionalType { Element: RecordType })
        {
            return Value(operand, scope).At(Code.Primary) + ".IsDocumented()";
        }

        var isSingle = Typed(operand, scope).At(Code.Primary) + ".IsSingle";
        if (operand.Type is OptionalType { Element: var element })
        {
            var known = scope.Enter(operand);
            isSingle += $"({known} => {known}.{(element.Kind == TypeKind.YesNo ? "HasValue" : "IsSingle")})";
            scope.Leave(operand);
        }

        return isSingle;
    }

    private string CallOf(DefinitionValue value, MethodScope scope)
    {
        var arguments = new List<string>();
        if (Dependence.IsKept(value.Definition) || context.Dependence.OnFrame(value.Definition.Body))
        {
            arguments.Add("frame");
        }

        if (context.Dependence.OnFacts(value.Definition.Body))
        {
            scope.UsesFacts = true;
            arguments.Add("facts");
        }

        if (context.Dependence.OnRail(value.Definition))
        {
            arguments.Add("rail");
        }

        arguments.AddRange(value.Arguments.Select(argument => Value(argument, scope).Text));
        return $"{context.Names.Of(value.Definition)}({string.Join(", ", arguments)})";
    }
}
