using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>
/// Values: literals, facts, fields, arithmetic, counts. A literal takes its type from the other side of its comparison. What cannot be bound
/// is told, once, and is null.
/// </summary>
internal sealed class ExpressionBinder(BindingContext context)
{
    /// <summary>The binder of conditions, which hold values and are held by counts.</summary>
    public ConditionBinder Conditions { get; set; } = null!;

    /// <summary>A value, of the type expected if it is a literal.</summary>
    public Expression? Bind(ExpressionSyntax syntax, Scope scope, PolicyType? expected = null)
    {
        var canBeNone = expected is OptionalType;
        expected = expected?.WithoutNone;
        switch (syntax)
        {
            case NumberSyntax number:
                return new LiteralBinder(context).Number(number, expected);
            case DateSyntax date:
                return new DateLiteral(date.Text) { Span = date.Span };
            case StringSyntax text:
                return new TextLiteral(context.PlainText(text), expected?.Kind == TypeKind.Code ? SimpleType.Code : SimpleType.Text) { Span = text.Span };
            case CodeSyntax code when expected is not OptionsType && expected?.Kind is not (TypeKind.Text or TypeKind.Code) && IsDeclared(WordShapes.LowerCaseName(code.Text), scope):
                var lower = WordShapes.LowerCaseName(code.Text);
                context.Diagnostics.Report(Descriptors.MixedCase, code.Span, Suggestion.Fix(code.Span, lower), [], code.Text, lower);
                return null;
            case CodeSyntax code:
                return expected is OptionsType options
                    ? new LiteralBinder(context).Option(code.Text, code.Span, options)
                    : new TextLiteral(code.Text, expected?.Kind == TypeKind.Text ? SimpleType.Text : SimpleType.Code) { Span = code.Span };
            case NoneSyntax none when expected is OptionsType withNone && withNone.Options.Contains("none"):
                return new LiteralBinder(context).Option("none", none.Span, withNone);
            case NoneSyntax none when canBeNone:
                return new NoneLiteral(expected!) { Span = none.Span };
            case NoneSyntax none:
                context.Diagnostics.Report(Descriptors.TypeClash, none.Span, expected is null ? "a value" : TypePhrase.Of(expected), "none");
                return null;
            case UnarySyntax { IsNot: false, Operand: NumberSyntax number } negative:
                return new LiteralBinder(context).Number(number, expected) is NumberLiteral literal
                    ? new NumberLiteral(-literal.Value, (NumberType)literal.Type) { Span = negative.Span }
                    : null;
            case UnarySyntax { IsNot: false } negative:
                return Bind(negative.Operand, scope, expected) is { } operand && RequireNumber(operand)
                    ? new Arithmetic('-', null, operand, operand.Type) { Span = negative.Span }
                    : null;
            case BinarySyntax { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide } binary:
                return Arithmetic(binary, scope);
            case NameSyntax name:
                return Name(name, scope, expected);
            case MemberSyntax member:
                return Member(member, scope);
            case CallSyntax call:
                return Call(call, scope);
            case AggregateSyntax aggregate:
                return Aggregate(aggregate, scope);
            case RoundedSyntax rounded:
                return Rounded(rounded, scope);
            case MissingExpressionSyntax:
                return null;
            default:
                return Conditions.Bind(syntax, scope);
        }
    }

    /// <summary>A path that must be a list.</summary>
    public (Expression List, PolicyType Element)? List(ExpressionSyntax syntax, Scope scope)
    {
        if (Bind(syntax, scope) is not { } list)
        {
            return null;
        }

        if (list.Type is ListType { Element: var element })
        {
            return (list, element);
        }

        context.Diagnostics.Report(Descriptors.TypeClash, syntax.Span, null, Declared.Related(list), "a list", TypePhrase.Of(list.Type));
        return null;
    }

    /// <summary>The arguments of a call; null if they do not fit.</summary>
    public IReadOnlyList<Expression>? Arguments(Definition target, IReadOnlyList<ExpressionSyntax> syntax, TextSpan span, Scope scope)
    {
        var expected = target.Parameters.Count switch
        {
            0 => "no argument",
            1 => $"one argument, a {target.Parameters[0].Type.Words}",
            var count => $"{count} arguments",
        };
        if (syntax.Count != target.Parameters.Count)
        {
            context.Diagnostics.Report(
                Descriptors.WrongArguments, span, null, [new Related(target.Span, $"'{target.Name}' is declared here.", target.Text)], target.Name, expected, syntax.Count == 0 ? "none" : syntax.Count);
            return null;
        }

        var arguments = new List<Expression>();
        for (var i = 0; i < syntax.Count; i++)
        {
            if (Bind(syntax[i], scope) is not { } argument)
            {
                return null;
            }

            // Where there is none a condition of it is no, and a value none.
            if (argument.Type.WithoutNone != target.Parameters[i].Type)
            {
                context.Diagnostics.Report(
                    Descriptors.TypeClash,
                    syntax[i].Span,
                    null,
                    [new Related(target.Span, $"'{target.Name}' is declared here with the parameter '{target.Parameters[i].Name}'.", target.Text), .. Declared.Related(argument)],
                    "a " + target.Parameters[i].Type.Words,
                    TypePhrase.Of(argument.Type));
                return null;
            }

            arguments.Add(argument);
        }

        return arguments;
    }

    // "weight-1" is one word to the lexer; where nothing is named so, but "weight" is declared, a minus was meant.
    private int? Difference(NameSyntax name, Scope scope)
    {
        for (var i = name.Name.IndexOf('-'); i > 0; i = name.Name.IndexOf('-', i + 1))
        {
            var right = name.Name.Substring(i + 1);
            if (IsDeclared(name.Name.Substring(0, i), scope) && (right.All(Characters.IsDigit) || IsDeclared(right, scope)))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsDeclared(string name, Scope scope) => scope.Find(name) is not null || context.Values.Find(name) is not null;

    private Expression? Name(NameSyntax name, Scope scope, PolicyType? expected)
    {
        if (expected is OptionsType options && options.Options.Contains(name.Name))
        {
            return new LiteralBinder(context).Option(name.Name, name.Span, options);
        }

        if (scope.Find(name.Name) is { } variable)
        {
            return new VariableReference(variable) { Span = name.Span };
        }

        switch (context.Values.Find(name.Name))
        {
            case Field fact:
                context.Used.Add(fact);
                return new FactReference(fact) { Span = name.Span };
            case Definition definition:
                return Call(new CallSyntax(name.Span, name.Name, name.Span, []), scope);
        }

        if (expected is OptionsType known)
        {
            return new LiteralBinder(context).Option(name.Name, name.Span, known);
        }

        if (context.Services.Find(name.Name) is { } service)
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash, name.Span, null, [new Related(service.Span, $"'{name.Name}' is declared here as a service.")],
                "a fact or condition", $"the service '{name.Name}' (write '{name.Name} is necessary' or '{name.Name} is requested')");
            return null;
        }

        if (Difference(name, scope) is { } minus)
        {
            context.Diagnostics.Report(
                Descriptors.MinusWithoutBlanks, new TextSpan(name.Span.Start + minus, 1), new Fix("Put blanks around the minus", [new Edit(new TextSpan(name.Span.Start + minus, 1), " - ")]), []);
            return null;
        }

        Undeclared.Report(context, name.Span, "a fact, criterion or definition", name.Name, scope.Names.Concat(context.Values.Names).Concat(context.Services.Names));
        return null;
    }

    private Expression? Member(MemberSyntax member, Scope scope)
    {
        if (Bind(member.Target, scope) is not { } target)
        {
            return null;
        }

        switch (target.Type.WithoutNone)
        {
            case RecordType record:
                if (record.Fields.FirstOrDefault(field => field.Name == member.Member) is { } found)
                {
                    context.Used.Add(found);
                    if (found.Type is ListType && target.Type is OptionalType)
                    {
                        context.Diagnostics.Report(Descriptors.TypeClash, member.Target.Span, null, Declared.Related(target), "a record, since the field is a list", $"{TypePhrase.Of(target.Type)} (ask for its list in a criterion that takes a {record.Name})");
                        return null;
                    }

                    return new FieldAccess(target, found) { Span = member.Span };
                }

                var nearest = context.Nearest(member.Member, record.Fields.Select(field => field.Name));
                if (context.MayBeDeclared(member.Member))
                {
                    return null;
                }

                context.Diagnostics.Report(
                    Descriptors.UnknownField, member.MemberSpan, Suggestion.Fix(member.MemberSpan, nearest), RecordPlace(record), member.Member, record.Name, Suggestion.Hint(nearest));
                return null;
            case ListType { Element: RecordType { Key: not null } }:
                return new KeyedElement(target, member.Member) { Span = member.Span };
            case ListType:
                context.Diagnostics.Report(Descriptors.TypeClash, member.MemberSpan, null, Declared.Related(target), "a list of records with a key", TypePhrase.Of(target.Type));
                return null;
            default:
                context.Diagnostics.Report(Descriptors.TypeClash, member.Target.Span, null, Declared.Related(target), "a record before '.'", TypePhrase.Of(target.Type));
                return null;
        }
    }

    private IReadOnlyList<Related> RecordPlace(RecordType record) =>
        context.Types.Find(record.Name) == record ? [context.Types.Place(record.Name, $"'{record.Name}' is declared here.")] : [];

    private Expression? Call(CallSyntax call, Scope scope)
    {
        switch (context.Values.Find(call.Name))
        {
            case Definition definition:
                context.Used.Add(definition);
                if (Arguments(definition, call.Arguments, call.Span, scope) is not { } arguments)
                {
                    return null;
                }

                return definition.Type.Kind == TypeKind.YesNo
                    ? new Call(definition, arguments) { Span = call.Span }
                    : new DefinitionValue(definition, arguments) { Span = call.Span };
            case Field fact:
                context.Diagnostics.Report(Descriptors.WrongArguments, call.Span, null, [new Related(fact.Span, $"'{fact.Name}' is declared here as a fact.", fact.Text)], call.Name, "no argument", call.Arguments.Count);
                return null;
            default:
                Undeclared.Report(context, call.NameSpan, "a criterion or definition", call.Name, context.Values.Names);
                return null;
        }
    }

    private Expression? Aggregate(AggregateSyntax aggregate, Scope scope)
    {
        if (aggregate.Kind is AggregateKind.Days or AggregateKind.Weeks or AggregateKind.Months or AggregateKind.Years)
        {
            return new TimeBinder(context, this).Elapsed(aggregate, scope);
        }

        return new AggregateBinder(context, this).Bind(aggregate, scope);
    }

    private Expression? Arithmetic(BinarySyntax binary, Scope scope)
    {
        var left = Bind(binary.Left, scope);
        var right = Bind(binary.Right, scope);
        if (left is null || right is null)
        {
            return null;
        }

        if (left.Type.WithoutNone.Kind is TypeKind.Date or TypeKind.Duration || right.Type.WithoutNone.Kind is TypeKind.Date or TypeKind.Duration)
        {
            return new TimeBinder(context, this).Combine(binary, left, right);
        }

        return RequireNumber(left) & RequireNumber(right) ? new UnitBinder(context).Combine(binary, left, right) : null;
    }

    private Rounded? Rounded(RoundedSyntax syntax, Scope scope)
    {
        if (Bind(syntax.Operand, scope) is not { } operand || !RequireNumber(operand))
        {
            return null;
        }

        // A bare step is in the number's own unit.
        var type = (NumberType)operand.Type.WithoutNone;
        var step = new LiteralBinder(context).Number(syntax.Multiple, null);
        if (syntax.Multiple.Unit is not null && step is NumberLiteral)
        {
            step = new UnitBinder(context).Into(step, new NumberLiteral(0, type) { Span = operand.Span });
        }

        switch (step)
        {
            case NumberLiteral { Value: > 0 } literal:
                var kind = type.Kind == TypeKind.Percent || decimal.Truncate(literal.Value) != literal.Value ? type.Kind : TypeKind.WholeNumber;
                var result = new NumberType(kind == TypeKind.WholeNumber && decimal.Truncate(literal.Value) != literal.Value ? TypeKind.Number : kind, default, type.Unit);
                return new Rounded(operand, literal.Value, OptionalType.Lift(result, operand)) { Span = syntax.Span };
            case null:
                return null;
            default:
                context.Diagnostics.Report(Descriptors.TypeClash, syntax.Multiple.Span, "a number above 0 after 'rounded to'", "'" + context.Text.Slice(syntax.Multiple.Span) + "'");
                return null;
        }
    }

    private bool RequireNumber(Expression operand)
    {
        if (operand.Type.WithoutNone is NumberType)
        {
            return true;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, operand.Span, null, Declared.Related(operand), "a number", TypePhrase.Of(operand.Type));
        return false;
    }
}
