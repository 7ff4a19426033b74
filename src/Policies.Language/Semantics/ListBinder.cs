using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>What quantifiers and aggregates take from the elements of a list.</summary>
internal sealed class ListBinder(BindingContext context, ExpressionBinder expressions)
{
    /// <summary>The variable that a value is written with, <c>x</c> in <c>sum of x.field in list</c>: the first name in it that nothing declares, or else its first name.</summary>
    public Variable Variable(ExpressionSyntax value, PolicyType element, Scope scope)
    {
        var names = Names(value).ToList();
        var own = names.FirstOrDefault(name => scope.Find(name.Name) is null && context.Values.Find(name.Name) is null) ?? names.FirstOrDefault();
        if (own is not null && scope.Find(own.Name) is not null)
        {
            context.Diagnostics.Report(Descriptors.DeclaredTwice, own.Span, own.Name);
        }

        return new Variable(own?.Name ?? "", element);
    }

    /// <summary>Whether a value is one of the element; told if it is not, since it would be the same for all.</summary>
    public bool IsOf(Expression value, Variable variable)
    {
        if (Walk.All(value).Any(part => part is VariableReference reference && reference.Variable == variable))
        {
            return true;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, value.Span, "a value of the element, as in 'x.field'", "'" + context.Text.Slice(value.Span) + "'");
        return false;
    }

    /// <summary>Whether two known values of the type are surely the same or surely not; told if that need not be so.</summary>
    public bool CanBeToldApart(Expression value)
    {
        var type = value.Type.WithoutNone;
        if (type is NumberType or OptionsType || type.Kind is TypeKind.Date or TypeKind.Text or TypeKind.Code)
        {
            return true;
        }

        context.Diagnostics.Report(
            Descriptors.TypeClash, value.Span, null, Declared.Related(value), "a number, a date, a text, a code or an option, which can be told apart", TypePhrase.Of(value.Type));
        return false;
    }

    /// <summary>The date by which elements are sorted.</summary>
    public Expression? Date(ExpressionSyntax by, Variable variable, Scope inner)
    {
        if (expressions.Bind(by, inner) is not { } date || !IsOf(date, variable))
        {
            return null;
        }

        if (date.Type.Kind == TypeKind.Date)
        {
            return date;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, by.Span, null, Declared.Related(date), "a date", TypePhrase.Of(date.Type));
        return null;
    }

    /// <summary>The windows of a quantifier.</summary>
    public ListWindow? Window(WindowSyntax window, Variable variable, Scope scope)
    {
        var by = Date(window.By, variable, scope.With(variable));
        if (expressions.Bind(window.Length, scope, SimpleType.Duration) is not { } length || by is null)
        {
            return null;
        }

        if (length.Type.Kind == TypeKind.Duration)
        {
            return new ListWindow(window.IsAny, length, by);
        }

        var isBare = length is NumberLiteral { Type: NumberType { Unit: null, Kind: not TypeKind.Percent } };
        context.Diagnostics.Offer(
            Descriptors.TypeClash,
            length.Span,
            isBare ? [.. new[] { "days", "weeks", "months", "years" }.Select(unit => new Fix($"Write the unit {unit}", [new Edit(new TextSpan(length.Span.End, 0), " " + unit)]))] : [],
            Declared.Related(length),
            TypePhrase.Of(SimpleType.Duration),
            TypePhrase.Of(length.Type));
        return null;
    }

    private static IEnumerable<NameSyntax> Names(ExpressionSyntax syntax) => syntax switch
    {
        NameSyntax name => [name],
        MemberSyntax member => Names(member.Target),
        CallSyntax call => call.Arguments.SelectMany(Names),
        UnarySyntax unary => Names(unary.Operand),
        BinarySyntax binary => Names(binary.Left).Concat(Names(binary.Right)),
        RoundedSyntax rounded => Names(rounded.Operand),
        AggregateSyntax { List: null } aggregate => aggregate.Operands.SelectMany(Names),
        _ => [],
    };
}
