using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>What stands in definitions and criteria: their parameters, bodies and messages.</summary>
internal sealed class DefinitionBinder(BindingContext context, ExpressionBinder expressions, MessageBinder messages)
{
    /// <summary>Whether each parameter is a record, so that the definition can be called.</summary>
    public bool AreRecords(IReadOnlyList<ArgumentSyntax> parameters) =>
        parameters.All(parameter => context.Types.Find((parameter.Type ?? parameter.Name).Text) is RecordType);

    /// <summary>The parameters; what is no record is told and left out.</summary>
    public List<Variable> Parameters(IReadOnlyList<ArgumentSyntax> syntax)
    {
        var parameters = new List<Variable>();
        foreach (var argument in syntax)
        {
            var type = argument.Type ?? argument.Name;
            switch (context.Types.Find(type.Text))
            {
                case RecordType record when parameters.Any(other => other.Name == argument.Name.Text):
                    context.Diagnostics.Report(Descriptors.DeclaredTwice, argument.Name.Span, argument.Name.Text);
                    parameters.Add(new Variable(argument.Name.Text, record));
                    break;
                case RecordType record:
                    context.Used.Add(record);
                    parameters.Add(new Variable(argument.Name.Text, record));
                    break;
                case { } other:
                    context.CannotRead(argument.Name.Text);
                    context.Diagnostics.Report(Descriptors.TypeClash, type.Span, null, [context.Types.Place(type.Text, $"'{type.Text}' is declared here.")], "a record", TypePhrase.Of(other));
                    break;
                default:
                    Undeclared.Report(context, type.Span, "a record", type.Text, context.Types.Names.Where(name => context.Types.Find(name) is RecordType));
                    context.CannotRead(argument.Name.Text);
                    break;
            }
        }

        return parameters;
    }

    /// <summary>The body of a definition by an expression; with an error in it the constant stays.</summary>
    public void Bind(DefineSyntax syntax, Definition definition)
    {
        definition.Body = Value(syntax.Value!, definition, syntax.Type.Span, Scope.Empty.With(definition.Parameters)) ?? definition.Body;
    }

    /// <summary>A value of the type that a definition declares; null, with a message, if it is of another.</summary>
    /// <param name="syntax">The value.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="declared">Where its type is written.</param>
    /// <param name="scope">What the value may name.</param>
    public Expression? Value(ExpressionSyntax syntax, Definition definition, TextSpan declared, Scope scope)
    {
        if (definition.Type.Kind == TypeKind.YesNo)
        {
            return expressions.Conditions.BindCondition(syntax, scope);
        }

        if (expressions.Bind(syntax, scope, definition.Type) is not { } value)
        {
            return null;
        }

        var (given, wanted) = (value.Type.WithoutNone, definition.Type.WithoutNone);
        var fits = value is not Condition && (value.Type is not OptionalType || definition.Type is OptionalType);
        if (fits && given is NumberType && wanted is NumberType number)
        {
            return new UnitBinder(context).Into(value, new NumberLiteral(0, number) { Span = declared }) is { } converted && IsInRange(converted, definition) ? converted : null;
        }

        if (fits && (wanted is OptionsType or RecordType ? given == wanted : given.Kind == wanted.Kind))
        {
            return value;
        }

        // What may be none is declared so; beside that the value fits.
        var canBeNone = value.Type is OptionalType && definition.Type is not OptionalType && given.Kind == wanted.Kind;
        context.Diagnostics.Report(
            Descriptors.TypeClash,
            syntax.Span,
            canBeNone ? new Fix("Write 'or none' after the type", [new Edit(new TextSpan(declared.End, 0), " or none")]) : null,
            [new Related(declared, $"'{definition.Name}' is declared as {definition.Type.Words}."), .. Declared.Related(value)],
            TypePhrase.Of(definition.Type),
            value is Condition && definition.Type is OptionalType ? "a condition, which is never none" : TypePhrase.Of(value.Type));
        return null;
    }

    private bool IsInRange(Expression value, Definition definition)
    {
        if (value is not NumberLiteral literal || definition.Type.WithoutNone is not NumberType { Declared: { IsWhole: false } declared } || declared.Cut(literal.Value) is not null)
        {
            return true;
        }

        context.Diagnostics.Report(
            Descriptors.OutOfRange, value.Span, null, [new Related(definition.Span, $"'{definition.Name}' is declared here as {definition.Type.Words}.")],
            literal.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), FormattableString.Invariant($"{declared.Low.Value} to {declared.High.Value}"));
        return false;
    }

    /// <summary>The condition and the messages of a criterion.</summary>
    public void Bind(CriterionSyntax syntax, Definition definition)
    {
        var scope = Scope.Empty.With(definition.Parameters);
        if (syntax.Condition is { } condition)
        {
            definition.Body = expressions.Conditions.BindCondition(condition.Expression, scope, context.Label(condition.Tail)) ?? definition.Body;
        }

        foreach (var message in syntax.Messages)
        {
            var text = messages.Bind(message.Text, scope);
            var earlier = message.Result switch { "met" => definition.IfMet, "not met" => definition.IfNotMet, _ => definition.IfUnknown };
            if (earlier is not null)
            {
                context.Diagnostics.Report(Descriptors.Repeated, message.Span, "'if " + message.Result + "'");
                continue;
            }

            switch (message.Result)
            {
                case "met":
                    definition.IfMet = text;
                    break;
                case "not met":
                    definition.IfNotMet = text;
                    break;
                default:
                    definition.IfUnknown = text;
                    break;
            }
        }
    }
}
