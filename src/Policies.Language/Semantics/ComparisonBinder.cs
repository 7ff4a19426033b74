using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Comparisons, memberships, <c>is documented</c>, and questions about services. Both sides are made of one type and unit.</summary>
internal sealed class ComparisonBinder(BindingContext context, ExpressionBinder expressions)
{
    /// <summary>The condition; null, with a message, if its sides do not go together.</summary>
    public Condition? Bind(ComparisonSyntax syntax, Scope scope, Label label)
    {
        var inner = syntax.IsNegated ? Label.None : label;
        if (Positive(syntax, scope, inner) is not { } condition)
        {
            return null;
        }

        return syntax.IsNegated ? new Not(condition) { Span = syntax.Span, Label = label } : condition;
    }

    private Condition? Positive(ComparisonSyntax syntax, Scope scope, Label label)
    {
        switch (syntax.Kind)
        {
            case IsKind.Necessary or IsKind.Requested or IsKind.Outcome:
                return Service(syntax, label);
            case IsKind.WithinBefore or IsKind.WithinAfter or IsKind.WithinOf:
                return new TimeBinder(context, expressions).Within(syntax, scope, label);
            case IsKind.Documented:
                return expressions.Bind(syntax.Left, scope) is { } operand
                    ? new Documented(operand is not Condition && operand.Type.Kind == TypeKind.YesNo ? new FactCondition(operand) { Span = operand.Span } : operand) { Span = syntax.Span, Label = label }
                    : null;
        }

        if (expressions.Bind(syntax.Left, scope) is not { } left)
        {
            RightAlone(syntax, scope);
            return null;
        }

        if (syntax.Kind == IsKind.In)
        {
            return Membership(syntax, left, label);
        }

        if (left.Type.Kind != TypeKind.List && (syntax.Kind == IsKind.None || syntax is { Kind: IsKind.Is, Operands: [NoneSyntax] }))
        {
            return IsNone(syntax, left, label);
        }

        if (left.Type.WithoutNone.Kind is TypeKind.List or TypeKind.Record)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Left.Span, null, Declared.Related(left), "a value that can be compared", TypePhrase.Of(left.Type));
            return null;
        }

        return left.Type.WithoutNone.Kind == TypeKind.YesNo ? YesNo(syntax, left, scope, label)
            : syntax.Kind == IsKind.OneOf ? OneOf(syntax, left, scope, label)
            : Values(syntax, left, scope, label);
    }

    // An option that is called none is an option.
    private Condition? IsNone(ComparisonSyntax syntax, Expression left, Label label)
    {
        switch (left.Type)
        {
            case OptionsType options when new LiteralBinder(context).Option("none", syntax.Operands[0].Span, options) is { } option:
                return new Comparison(ComparisonKind.Is, left, [option]) { Span = syntax.Span, Label = label };
            case OptionsType:
                return null;
            case OptionalType:
                return new IsNone(left) { Span = syntax.Span, Label = label };
            default:
                context.Diagnostics.Report(
                    Descriptors.NeverNone, syntax.OperatorSpan, null, Declared.Related(left), "'" + context.Text.Slice(left.Span) + "', " + TypePhrase.Of(left.Type) + ",");
                return null;
        }
    }

    // "one of none, x" asks for none too.
    private Condition? OneOf(ComparisonSyntax syntax, Expression left, Scope scope, Label label)
    {
        if (left.Type is not OptionalType || !syntax.Operands.Any(operand => operand is NoneSyntax))
        {
            return Values(syntax, left, scope, label);
        }

        var others = syntax with { Operands = [.. syntax.Operands.Where(operand => operand is not NoneSyntax)] };
        if (others.Operands.Count == 0)
        {
            return new IsNone(left) { Span = syntax.Span, Label = label };
        }

        return Values(others, left, scope, Label.None) is { } rest
            ? new Connective(false, [new IsNone(left) { Span = syntax.Span }, rest]) { Span = syntax.Span, Label = label }
            : null;
    }

    // What is wrong on the right is told in the same run, and what it reads counts as used. A name that nothing declares is let be: it may
    // be an option of the type that the left side should have had.
    private void RightAlone(ComparisonSyntax syntax, Scope scope)
    {
        foreach (var operand in syntax.Operands)
        {
            if (syntax.Kind == IsKind.In && operand is NameSyntax set)
            {
                if (context.CodeSets.Require(set.Name, set.Span, context) is { } used)
                {
                    context.Used.Add(used);
                }
            }
            else if (operand is MemberSyntax or CallSyntax or AggregateSyntax or BinarySyntax { Operator: not (BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Unless or BinaryOperator.If) }
                || (operand is NameSyntax name && (scope.Names.Contains(name.Name) || context.Values.Names.Contains(name.Name))))
            {
                expressions.Bind(operand, scope);
            }
        }
    }

    private Condition? Service(ComparisonSyntax syntax, Label label)
    {
        if (syntax.Left is not NameSyntax name)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Left.Span, "the name of a service", "'" + context.Text.Slice(syntax.Left.Span) + "'");
            return null;
        }

        return context.Services.Require(name.Name, name.Span, context) is { } service
            ? new ServiceCondition(service, syntax.Kind == IsKind.Requested, syntax.AnyStage, syntax.Kind == IsKind.Outcome ? ServiceBinder.OutcomeOf(((NameSyntax)syntax.Operands[0]).Name) : null) { Span = syntax.Span, Label = label }
            : null;
    }

    private CodeMembership? Membership(ComparisonSyntax syntax, Expression left, Label label)
    {
        var name = (NameSyntax)syntax.Operands[0];
        if (left.Type.WithoutNone.Kind is not (TypeKind.Code or TypeKind.Text))
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Left.Span, null, Declared.Related(left), "a code", TypePhrase.Of(left.Type));
            return null;
        }

        if (context.CodeSets.Require(name.Name, name.Span, context) is not { } set)
        {
            return null;
        }

        context.Used.Add(set);
        return new CodeMembership(left, set) { Span = syntax.Span, Label = label };
    }

    // "x is yes" is x, "x is no" is not x; and two conditions are the same where both hold or neither does. None is neither yes nor no.
    private Condition? YesNo(ComparisonSyntax syntax, Expression left, Scope scope, Label label)
    {
        if (syntax.Kind != IsKind.Is)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.OperatorSpan, "'is' or 'is not' between values that are yes or no", "'" + context.Text.Slice(syntax.OperatorSpan).Trim() + "'");
            return null;
        }

        Condition? One(ExpressionSyntax side) => expressions.Conditions.BindCondition(side, scope);
        if (syntax.Operands[0] is YesNoSyntax constant)
        {
            return One(syntax.Left) is not { } asked ? null
                : constant.Value ? asked
                : left.Type is not OptionalType ? new Not(asked) { Span = syntax.Span, Label = label }
                : new Connective(true, [NotNone(left, syntax), new Not(asked) { Span = syntax.Span }]) { Span = syntax.Span, Label = label };
        }

        if (One(syntax.Left) is not { } a || One(syntax.Operands[0]) is not { } b || One(syntax.Left) is not { } c || One(syntax.Operands[0]) is not { } d)
        {
            return null;
        }

        var span = syntax.Span;
        List<Condition> exist = [.. new[] { left, expressions.Bind(syntax.Operands[0], scope) }.OfType<Expression>().Where(side => side.Type is OptionalType).Select(side => NotNone(side, syntax))];
        var same = new Connective(
            false,
            [
                new Connective(true, [a, b]) { Span = span },
                new Connective(true, [new Not(c) { Span = span }, new Not(d) { Span = span }]) { Span = span },
            ]) { Span = span, Label = exist.Count == 0 ? label : Label.None };
        return exist.Count == 0 ? same : new Connective(true, [.. exist, same]) { Span = span, Label = label };
    }

    private static Not NotNone(Expression value, ComparisonSyntax syntax) => new(new IsNone(value) { Span = syntax.Span }) { Span = syntax.Span };

    private Condition? Values(ComparisonSyntax syntax, Expression left, Scope scope, Label label)
    {
        var isLiteral = left is OptionLiteral or NumberLiteral or TextLiteral or DateLiteral or DurationLiteral;
        var right = syntax.Operands.Select(operand => expressions.Bind(operand, scope, left.Type)).ToList();
        if (right.Contains(null))
        {
            return null;
        }

        var operands = right.OfType<Expression>().ToList();
        if (isLiteral && operands[0] is not (NumberLiteral or OptionLiteral or TextLiteral or DateLiteral or DurationLiteral) && operands[0].Type.WithoutNone.Kind != left.Type.WithoutNone.Kind)
        {
            left = expressions.Bind(syntax.Left, scope, operands[0].Type) ?? left;
        }

        ShareUnits(operands);
        for (var i = 0; i < operands.Count; i++)
        {
            if (Match(left, operands[i]) is not var (first, second))
            {
                return null;
            }

            (left, operands[i]) = (first, second);
            CheckRange(left, second);
            new TimeBinder(context, expressions).CheckWhole(second, syntax.Kind);
        }

        var kind = Kind(syntax.Kind);
        if (left.Type.WithoutNone.Kind is TypeKind.Choice or TypeKind.Text or TypeKind.Code && kind is not (ComparisonKind.Is or ComparisonKind.OneOf))
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash, syntax.OperatorSpan, null, Declared.Related(left), "'is' or 'is one of', since " + TypePhrase.Of(left.Type) + " has no order",
                "'" + context.Text.Slice(syntax.OperatorSpan).Trim() + "'");
            return null;
        }

        if (syntax.Kind is IsKind.Before or IsKind.After or IsKind.OnOrBefore or IsKind.OnOrAfter && left.Type.WithoutNone.Kind != TypeKind.Date)
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Left.Span, null, Declared.Related(left), "a date", TypePhrase.Of(left.Type));
            return null;
        }

        // What is listed and may itself be none is compared by itself: none of it counts, the others do.
        return kind == ComparisonKind.OneOf && operands.Any(operand => operand.Type is OptionalType)
            ? new Connective(false, [.. operands.Select(operand => new Comparison(ComparisonKind.Is, left, [operand]) { Span = operand.Span })]) { Span = syntax.Span, Label = label }
            : new Comparison(kind, left, operands) { Span = syntax.Span, Label = label };
    }

    // In "between 6 and 12 weeks" and "one of 5, 10 mg" a bare number has the unit of the others.
    private static void ShareUnits(List<Expression> operands)
    {
        var unit = operands.OfType<NumberLiteral>().Select(literal => (NumberType)literal.Type).FirstOrDefault(type => type.Unit is not null || type.Kind == TypeKind.Percent);
        var duration = operands.OfType<DurationLiteral>().FirstOrDefault()?.Unit;
        for (var i = 0; i < operands.Count; i++)
        {
            if (operands[i] is NumberLiteral { Type: NumberType { Unit: null, Kind: not TypeKind.Percent } } bare)
            {
                if (duration is not null)
                {
                    operands[i] = new DurationLiteral(bare.Value, duration) { Span = bare.Span };
                }
                else if (unit is not null)
                {
                    operands[i] = new NumberLiteral(bare.Value, unit) { Span = bare.Span };
                }
            }
        }
    }

    private (Expression Left, Expression Right)? Match(Expression left, Expression right)
    {
        var (one, other) = (left.Type.WithoutNone, right.Type.WithoutNone);
        if (one is NumberType && other is NumberType)
        {
            return new UnitBinder(context).Align(left, right);
        }

        var fits = one is OptionsType || other is OptionsType ? one == other : one.Kind == other.Kind || AreTexts(left, right);
        if (fits)
        {
            return (left, right);
        }

        var isBare = one.Kind == TypeKind.Duration && right is NumberLiteral { Type: NumberType { Unit: null, Kind: not TypeKind.Percent } };
        context.Diagnostics.Offer(
            Descriptors.TypeClash,
            right.Span,
            isBare ? [.. new[] { "days", "weeks", "months", "years" }.Select(unit => new Fix($"Write the unit {unit}", [new Edit(new TextSpan(right.Span.End, 0), " " + unit)]))] : [],
            [.. Declared.Related(left), .. Declared.Related(right)],
            TypePhrase.Of(left.Type),
            TypePhrase.Of(right.Type));
        return null;
    }

    private static bool AreTexts(Expression left, Expression right) =>
        left.Type.WithoutNone.Kind is TypeKind.Text or TypeKind.Code && right.Type.WithoutNone.Kind is TypeKind.Text or TypeKind.Code && (left is TextLiteral || right is TextLiteral);

    private void CheckRange(Expression left, Expression right)
    {
        if (left.Type.WithoutNone is NumberType { Declared: { IsWhole: false } declared } && right is NumberLiteral literal && declared.Cut(literal.Value) is null)
        {
            context.Diagnostics.Report(
                Descriptors.OutOfRange,
                right.Span,
                null,
                Declared.Related(left),
                literal.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                FormattableString.Invariant($"{declared.Low.Value} to {declared.High.Value}"));
        }
    }

    private static ComparisonKind Kind(IsKind kind) => kind switch
    {
        IsKind.AtLeast or IsKind.OnOrAfter => ComparisonKind.AtLeast,
        IsKind.AtMost or IsKind.OnOrBefore => ComparisonKind.AtMost,
        IsKind.MoreThan or IsKind.After => ComparisonKind.MoreThan,
        IsKind.LessThan or IsKind.Before => ComparisonKind.LessThan,
        IsKind.Between => ComparisonKind.Between,
        IsKind.OneOf => ComparisonKind.OneOf,
        _ => ComparisonKind.Is,
    };
}
