using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Interpreter;

/// <summary>Conditions: every one is evaluated and kept in its slot, whatever the others are.</summary>
internal sealed class ConditionEvaluator(PlannedPolicy planned, Frame frame, ValueEvaluator values)
{
    public Judgement Evaluate(Condition condition)
    {
        var result = Of(condition);
        frame[planned.SlotOf(condition)] = result;
        return result;
    }

    private Judgement Of(Condition condition)
    {
        switch (condition)
        {
            case Group group:
                return Grouped(group.Kind, group.Number, [.. group.Members.Select(Evaluate)]);
            case Connective connective:
                return Grouped(connective.IsAnd ? CountKind.All : CountKind.Any, 0, [.. connective.Operands.Select(Evaluate)]);
            case Not not:
                return !Evaluate(not.Operand);
            case Exemption exemption:
                var (operand, other) = (Evaluate(exemption.Operand), Evaluate(exemption.Condition));
                return exemption.IsUnless ? operand.Unless(other) : operand.If(other);
            case Silence silence:
                var spoken = Evaluate(silence.Operand);
                return silence.Means ? spoken.SilenceMeansYes() : spoken.SilenceMeansNo();
            case Documented { Operand: Condition inner }:
                return Evaluate(inner).IsDocumented();
            case Documented documented:
                return Judgement.Of(
                    values.IsDocumented(documented.Operand, Rail.Official) ? Truth.Yes : Truth.No,
                    values.IsDocumented(documented.Operand, Rail.Open) ? Truth.Yes : Truth.Unknown);
            case TruthTable table:
                return Judgement.FirstMatch(
                [
                    .. table.Rows.Select(row => (
                        row.When is { } when ? Evaluate(when) : Truth.Yes, row.Value is Condition value ? Evaluate(value) : (Judgement)Truth.Unknown)),
                ]);
            case Constant constant:
                return constant.Value.ToTruth();
            case FactCondition fact:
                return Judgement.OnEachRail(rail => Comparisons.WhereThereIsOne([values.Evaluate(fact.Fact, rail)], known => ((TruthValue)known[0]).Value));
            case Comparison { Left: Condition left } comparison:
                var first = Evaluate(left);
                return comparison.Right.Select(right => first.Is(Evaluate((Condition)right))).ToList().Aggregate((one, two) => one | two);
            case Comparison comparison:
                return Judgement.OnEachRail(rail => Comparisons.Compare(
                    comparison.Kind, values.Evaluate(comparison.Left, rail), [.. comparison.Right.Select(right => values.Evaluate(right, rail))]));
            case CodeMembership membership:
                var codes = new CodeList([.. membership.Set.Codes.Select(code => new CodesPlan(code.System, code.First, code.Last))]);
                return Judgement.OnEachRail(rail => Comparisons.WhereThereIsOne([values.Evaluate(membership.Code, rail)], known => codes.Contains(((TextValue)known[0]).Value)));
            case Within within:
                return Judgement.OnEachRail(rail => Comparisons.Within(
                    within.Side, values.Evaluate(within.Date, rail), values.Evaluate(within.Length, rail), values.Evaluate(within.Anchor, rail)));
            case IsNone isNone:
                return Judgement.OnEachRail(rail => values.Evaluate(isNone.Operand, rail) is OptionalValue optional ? optional.IsNone : Truth.No);
            case FirstDocumentedCondition evidence:
                return Judgement.FirstDocumented([.. evidence.Operands.Select(Evaluate)]);
            case Call call when call.Arguments.Any(argument => argument.Type is OptionalType):
                return frame.Run.Call(planned.BlockOf(call.Target), frame.Scope, rail => [.. call.Arguments.Select(argument => values.Optional(argument, rail))]);
            case Call call:
                var arguments = call.Arguments.Select(values.Record).ToArray();
                return frame.Run.Frame(planned.BlockOf(call.Target), frame.Scope, arguments)[0];
            case Quantifier quantifier:
                return Quantified(quantifier);
            case ServiceCondition service:
                var index = ServiceIndex(service.Service);
                return service.Outcome is { } outcome ? frame.Run.Has(index, outcome, frame.Scope)
                    : service.IsRequested
                    ? frame.Run.Requested(index, service.AnyStage, frame.Scope)
                    : frame.Run.Necessary(index, service.AnyStage, frame.Scope);
            default:
                throw new InvalidOperationException($"No meaning for {condition.GetType().Name}.");
        }
    }

    private static Judgement Grouped(CountKind kind, int number, IReadOnlyList<Judgement> members) =>
        Judgement.OnEachRail(rail => kind.Of(number, [.. members.Select(member => member.On(rail))]));

    private Judgement Quantified(Quantifier quantifier) =>
        Judgement.OnEachRail(rail => values.Lists.Quantified(quantifier, rail, tally => quantifier.Kind.Of(quantifier.Number, tally)));

    private int ServiceIndex(Service service)
    {
        var block = planned.BlockOf(service);
        for (var i = 0; i < planned.Plan.Services.Count; i++)
        {
            if (planned.Plan.Services[i].Block == block)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"The service '{service.Name}' is not in the plan.");
    }
}
