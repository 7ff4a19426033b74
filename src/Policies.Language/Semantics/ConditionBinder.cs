using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Conditions: groups, connectives, quantifiers, facts that are yes or no, calls.</summary>
internal sealed class ConditionBinder(BindingContext context, ExpressionBinder expressions)
{
    private readonly ComparisonBinder _comparisons = new(context, expressions);

    /// <summary>What the syntax says, if it is a condition; null, with a message, if it is another value.</summary>
    public Condition? BindCondition(ExpressionSyntax syntax, Scope scope, Label? label = null)
    {
        label ??= Label.None;
        switch (Bind(syntax, scope, label))
        {
            case null:
                return null;
            case Condition condition:
                return condition;
            case { } value when value.Type.WithoutNone.Kind == TypeKind.YesNo:
                return new FactCondition(value) { Span = syntax.Span, Label = label };
            case { } value:
                context.Diagnostics.Report(Descriptors.TypeClash, syntax.Span, null, Declared.Related(value), "a condition, which is yes or no", TypePhrase.Of(value.Type));
                return null;
        }
    }

    /// <summary>What the syntax says: a condition, or another value.</summary>
    public Expression? Bind(ExpressionSyntax syntax, Scope scope, Label? label = null)
    {
        label ??= Label.None;
        switch (syntax)
        {
            case GroupSyntax group:
                return Group(group, scope, label);
            case SilenceSyntax silence:
                return BindCondition(silence.Operand, scope) is { } silent ? new Silence(silent, silence.Means) { Span = syntax.Span, Label = label } : null;
            case BinarySyntax { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                return Connective(binary, scope, label);
            case BinarySyntax { Operator: BinaryOperator.Unless or BinaryOperator.If } binary:
                var operand = BindCondition(binary.Left, scope);
                var condition = BindCondition(binary.Right, scope);
                return operand is null || condition is null ? null : new Exemption(binary.Operator == BinaryOperator.Unless, operand, condition) { Span = syntax.Span, Label = label };
            case UnarySyntax { IsNot: true } not:
                return BindCondition(not.Operand, scope) is { } negated ? new Not(negated) { Span = syntax.Span, Label = label } : null;
            case YesNoSyntax constant:
                return new Constant(constant.Value) { Span = syntax.Span, Label = label };
            case ComparisonSyntax comparison:
                return _comparisons.Bind(comparison, scope, label);
            case QuantifierSyntax quantifier:
                return Quantifier(quantifier, scope, label);
            case MissingExpressionSyntax:
                return null;
            case AggregateSyntax { Kind: AggregateKind.FirstDocumented }:
                return expressions.Bind(syntax, scope) is FirstDocumentedCondition first ? new FirstDocumentedCondition(first.Operands) { Span = syntax.Span, Label = label } : Fact(syntax, scope, label);
            default:
                return expressions.Bind(syntax, scope) is Call call ? new Call(call.Target, call.Arguments) { Span = syntax.Span, Label = label } : Fact(syntax, scope, label);
        }
    }

    private Expression? Fact(ExpressionSyntax syntax, Scope scope, Label label)
    {
        if (syntax is not (NameSyntax or MemberSyntax or CallSyntax or NumberSyntax or StringSyntax or CodeSyntax or DateSyntax or NoneSyntax or AggregateSyntax or RoundedSyntax or UnarySyntax or BinarySyntax))
        {
            return null;
        }

        return expressions.Bind(syntax, scope) is { } value
            ? value.Type.Kind == TypeKind.YesNo && value is not Condition ? new FactCondition(value) { Span = syntax.Span, Label = label } : value
            : null;
    }

    private Group? Group(GroupSyntax group, Scope scope, Label label)
    {
        var members = group.Members
            .Select(bullet => BindCondition(bullet.Condition, scope, context.Label(bullet.Tail)))
            .OfType<Condition>()
            .ToList();
        // Counted as written: a bullet that could not be read is told, but it is there.
        if (group is { Kind: CountWord.AtLeast, Number: { } least } && Literals.Whole(least, context) > group.Members.Count && group.Members.Count > 0)
        {
            context.Diagnostics.Report(
                Descriptors.CountOutOfReach, group.HeaderSpan, $"at least {least.Text} of", group.Members.Count == 1 ? "1 bullet" : group.Members.Count + " bullets");
        }

        var own = context.Label(group.Tail);
        var number = group.Number is null ? 0 : Literals.Whole(group.Number, context);
        if (number is null || members.Count == 0)
        {
            return null;
        }

        return new Group(Kind(group.Kind), number.Value, members)
        {
            Span = group.Span,
            Label = new Label(own.Title ?? label.Title, own.Citations.Count > 0 ? own.Citations : label.Citations),
        };
    }

    private Connective? Connective(BinarySyntax binary, Scope scope, Label label)
    {
        var operands = new List<Condition?>();
        ExpressionSyntax left = binary;
        while (left is BinarySyntax next && next.Operator == binary.Operator)
        {
            operands.Add(BindCondition(next.Right, scope));
            left = next.Left;
        }

        operands.Add(BindCondition(left, scope));
        operands.Reverse();
        return operands.Contains(null) ? null : new Connective(binary.Operator == BinaryOperator.And, [.. operands.OfType<Condition>()]) { Span = binary.Span, Label = label };
    }

    private Quantifier? Quantifier(QuantifierSyntax quantifier, Scope scope, Label label)
    {
        if (expressions.List(quantifier.List, scope) is not var (list, element))
        {
            return null;
        }

        CheckShadowing(quantifier, scope);
        var lists = new ListBinder(context, expressions);
        var variable = quantifier.Distinct is null ? new Variable(quantifier.Variable, element) : lists.Variable(quantifier.Distinct, element, scope);
        var inner = scope.With(variable);
        var where = quantifier.Where is null ? null : BindCondition(quantifier.Where, inner);
        var has = quantifier.Has is null ? null : BindCondition(quantifier.Has, inner);
        var distinct = quantifier.Distinct is null ? null : expressions.Bind(quantifier.Distinct, inner);
        var window = quantifier.Window is null ? null : lists.Window(quantifier.Window, variable, scope);
        var number = quantifier.Number is null ? 0 : Literals.Whole(quantifier.Number, context);
        var isWhole = (where is null) == (quantifier.Where is null) && (has is null) == (quantifier.Has is null)
            && (distinct is null) == (quantifier.Distinct is null) && (window is null) == (quantifier.Window is null);
        if (number is null || !isWhole || (distinct is not null && !(lists.IsOf(distinct, variable) && lists.CanBeToldApart(distinct))))
        {
            return null;
        }

        return new Quantifier(Kind(quantifier.Kind), number.Value, variable, list, where, has) { Distinct = distinct, Window = window, Span = quantifier.Span, Label = label };
    }

    private void CheckShadowing(QuantifierSyntax quantifier, Scope scope)
    {
        if (scope.Find(quantifier.Variable) is not null)
        {
            context.Diagnostics.Report(Descriptors.DeclaredTwice, quantifier.VariableSpan, quantifier.Variable);
        }
    }

    private static CountKind Kind(CountWord word) => word switch
    {
        CountWord.All => CountKind.All,
        CountWord.Any => CountKind.Any,
        CountWord.None => CountKind.None,
        CountWord.AtLeast => CountKind.AtLeast,
        CountWord.AtMost => CountKind.AtMost,
        _ => CountKind.Exactly,
    };
}
