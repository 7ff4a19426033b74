using System.Globalization;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>
/// Conditions as statements, operands first. Each result goes to its slot of the frame, from which the explanation is read, and to a
/// local named after the condition, from which the conditions above it are computed. Every condition is evaluated, whatever the
/// others are.
/// </summary>
internal sealed class ConditionEmitter(EmitContext context, ExpressionEmitter values, BodyQueue bodies)
{
    /// <summary>Writes the statements of a condition that is a root of its block, and of all below it.</summary>
    public void Write(SourceWriter writer, Condition root, MethodScope scope)
    {
        foreach (var operand in Walk.Operands(root))
        {
            WriteOperand(writer, operand, scope);
        }

        Write(writer, root, Of(root, scope));
    }

    private void WriteOperand(SourceWriter writer, Condition condition, MethodScope scope)
    {
        foreach (var operand in Walk.Operands(condition))
        {
            WriteOperand(writer, operand, scope);
        }

        var value = Of(condition, scope);
        Write(writer, condition, value, $"var {scope.Claim(condition)} = ");
    }

    private void Write(SourceWriter writer, Condition condition, string value, string local = "")
    {
        if (condition.Label.Title is { } title)
        {
            writer.Line("// " + Words.OneLine(title));
        }

        var slot = context.Planned.SlotOf(condition).ToString(CultureInfo.InvariantCulture);
        Mapping.Write(writer, context, context.Policy.TextOf(condition), condition.Span, $"{local}frame[{slot}] = {value};");
    }

    private string Of(Condition condition, MethodScope scope) => condition switch
    {
        Group group => Counted(group.Kind, group.Number, [.. group.Members.Select(scope.Result)]),
        Connective connective => string.Join(connective.IsAnd ? " & " : " | ", connective.Operands.Select(scope.Result)),
        Not not => "!" + scope.Result(not.Operand),
        Exemption exemption => $"{scope.Result(exemption.Operand)}.{(exemption.IsUnless ? "Unless" : "If")}({scope.Result(exemption.Condition)})",
        Silence silence => $"{scope.Result(silence.Operand)}.SilenceMeans{(silence.Means ? "Yes" : "No")}()",
        Documented documented => OfDocumented(documented.Operand, scope),
        TruthTable table => $"Judgement.FirstMatch({string.Join(", ", table.Rows.Select(row => Row(row, scope)))})",
        FirstDocumentedCondition first => $"Judgement.FirstDocumented({string.Join(", ", first.Operands.Select(scope.Result))})",
        Constant constant => constant.Value ? "Truth.Yes" : "Truth.No",
        FactCondition { Fact.Type: OptionalType } fact => OnRail([fact.Fact], values.Test(
            [fact.Fact], scope, () => values.Value(fact.Fact, scope).At(Code.Primary) + ".ToTruth()")),
        FactCondition fact => values.Value(fact.Fact, scope).Text,
        Comparison comparison => OfComparison(comparison, scope),
        CodeMembership membership => OnRail([membership.Code], values.Test(
            [membership.Code], scope, () => $"CodeSets.{context.Names.Of(membership.Set)}.Contains({values.Value(membership.Code, scope).Text})")),
        Within within => OfWithin(within, scope),
        IsNone isNone => OnRail([isNone.Operand], values.Value(isNone.Operand, scope).At(Code.Primary) + ".IsNone"),
        Call call when call.Arguments.Any(argument => argument.Type is OptionalType) =>
            $"frame.Call(Blocks.{context.Names.Of(call.Target)}, {(call.Arguments.Any(context.Dependence.OnRail) ? "rail" : "_")} => [{string.Join(", ", call.Arguments.Select(argument => Stored(argument, scope)))}])",
        Call call => $"frame.Call(Blocks.{context.Names.Of(call.Target)}{Arguments(call.Arguments, scope)})",
        Quantifier quantifier => OfQuantifier(quantifier, scope),
        ServiceCondition { Outcome: { } outcome } service => $"frame.Has(ServiceIndex.{context.Names.Of(service.Service)}, Outcome.{outcome})",
        ServiceCondition service =>
            $"frame.{(service.IsRequested ? "IsRequested" : "IsNecessary")}(ServiceIndex.{context.Names.Of(service.Service)}{(service.AnyStage ? ", inAnyStage: true" : "")})",
        _ => throw new InvalidOperationException($"No C# for {condition.GetType().Name}."),
    };

    private static string Row(TableRow row, MethodScope scope) =>
        $"({(row.When is { } when ? scope.Result(when) : "Truth.Yes")}, {(row.Value is Condition value ? scope.Result(value) : "Truth.Unknown")})";

    private static string Counted(CountKind kind, int number, IReadOnlyList<string> members) => kind switch
    {
        CountKind.All => string.Join(" & ", members),
        CountKind.Any => string.Join(" | ", members),
        CountKind.None when members.Count == 1 => "!" + members[0],
        CountKind.None => "!(" + string.Join(" | ", members) + ")",
        CountKind.AtLeast => $"Judgement.AtLeast({number}, {string.Join(", ", members)})",
        CountKind.AtMost => $"Judgement.AtMost({number}, {string.Join(", ", members)})",
        _ => $"Judgement.Exactly({number}, {string.Join(", ", members)})",
    };

    private string OfDocumented(Expression operand, MethodScope scope)
    {
        if (operand is Condition condition)
        {
            return scope.Result(condition) + ".IsDocumented()";
        }

        if (values.FactPlace(operand, scope) is var (record, field))
        {
            return $"{record}.IsDocumented({field})";
        }

        var value = values.Value(operand, scope).At(Code.Primary);
        var isSingle = values.IsSingle(operand, scope);
        return context.Dependence.OnRail(operand)
            ? $"Judgement.Documented(rail => {isSingle})"
            : operand.Type is RecordType
                ? $"{value}.IsDocumented()"
                : $"Judgement.Documented({isSingle})";
    }

    private string OfComparison(Comparison comparison, MethodScope scope)
    {
        if (comparison.Left is Condition left)
        {
            return OfTruths(left, comparison, scope);
        }

        List<Expression> sides = [comparison.Left, .. comparison.Right];
        return OnRail(sides, values.Test(sides, scope, () => Compared(comparison, scope)));
    }

    private string OfWithin(Within within, MethodScope scope)
    {
        Expression[] read = [within.Date, within.Anchor, within.Length];
        return OnRail(read, values.Test(read, scope, () =>
            $"{values.Value(within.Date, scope).At(Code.Primary)}.IsWithin{within.Side}({values.Argument(within.Anchor, scope).Text}, {values.Argument(within.Length, scope).Text})"));
    }

    private string OnRail(IEnumerable<Expression> values, string text) => values.Any(context.Dependence.OnRail) ? $"Judgement.OnEachRail(rail => {text})" : text;

    // Yes-no against yes-no: the only comparison whose sides have slots of their own.
    private static string OfTruths(Condition left, Comparison comparison, MethodScope scope) =>
        string.Join(" | ", comparison.Right.Select(right => $"{scope.Result(left)}.Is({scope.Result((Condition)right)})"));

    private string Compared(Comparison comparison, MethodScope scope)
    {
        var sameEnum = comparison.Right.All(right => ReferenceEquals(right.Type.WithoutNone, comparison.Left.Type.WithoutNone))
            || comparison.Left.Type.WithoutNone is not OptionsType;
        var left = comparison.Left;
        var receiver = values.Value(left, scope).At(Code.Primary) + (sameEnum ? "" : ".Options");
        var right = comparison.Right
            .Select(operand => sameEnum ? values.Argument(operand, scope).Text : values.Value(operand, scope).At(Code.Primary) + ".Options")
            .ToList();
        return comparison.Kind switch
        {
            ComparisonKind.Is => $"{receiver}.Is({right[0]})",
            ComparisonKind.LessThan => $"{receiver}.IsLessThan({right[0]})",
            ComparisonKind.AtMost => $"{receiver}.IsAtMost({right[0]})",
            ComparisonKind.MoreThan => $"{receiver}.IsMoreThan({right[0]})",
            ComparisonKind.AtLeast => $"{receiver}.IsAtLeast({right[0]})",
            ComparisonKind.Between => $"{receiver}.IsBetween({right[0]}, {right[1]})",
            _ => $"{receiver}.IsOneOf({string.Join(", ", right)})",
        };
    }

    private string Stored(Expression argument, MethodScope scope) =>
        values.Value(argument, scope).At(Code.Primary) + (argument.Type is OptionalType ? ".Storage()" : ".Record");

    private string Arguments(IReadOnlyList<Expression> arguments, MethodScope scope) =>
        string.Concat(arguments.Select(argument => ", " + values.Value(argument, scope).Text));

    private string OfQuantifier(Quantifier quantifier, MethodScope scope)
    {
        if (quantifier.Values.Count > 0)
        {
            return $"Judgement.OnEachRail(rail => {values.OfPass(quantifier, scope)}{Windowed(quantifier, scope)}{Asked(quantifier)})";
        }

        var block = bodies.Add(quantifier, scope);
        var rest = $"({values.Value(quantifier.List, scope).Text}, {block}{ExpressionEmitter.InScope(scope)})";
        return quantifier.Kind == CountKind.All ? $"frame.Every{rest}" : $"frame.Count{rest}{Asked(quantifier)}";
    }

    private string Windowed(Quantifier quantifier, MethodScope scope)
    {
        var distinct = quantifier.Distinct is { } value ? $".{ExpressionEmitter.DistinctOf(value)}({values.Taken(quantifier, value, scope)})" : "";
        return quantifier.Window is not { } window
            ? distinct
            : $".Within{(window.IsAny ? "Any" : "Some")}({values.Argument(window.Length, scope).Text}, {values.Taken(quantifier, window.By, scope)}){distinct}";
    }

    private static string Asked(Quantifier quantifier) => quantifier.Kind switch
    {
        CountKind.Any => ".Any",
        CountKind.All or CountKind.None => ".None",
        CountKind.AtLeast => $".AtLeast({quantifier.Number})",
        CountKind.AtMost => $".AtMost({quantifier.Number})",
        _ => $".Exactly({quantifier.Number})",
    };
}
