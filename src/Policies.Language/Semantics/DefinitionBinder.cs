using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
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
                    context.Diagnostics.Report(Descriptors.TypeClash, type.Span, null, [new Related(context.Types.SpanOf(type.Text), $"'{type.Text}' is declared here.")], "a record", TypePhrase.Of(other));
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
        var scope = Scope.Empty.With(definition.Parameters);
        if (definition.Type.Kind == TypeKind.YesNo)
        {
            definition.Body = expressions.Conditions.BindCondition(syntax.Value!, scope) ?? definition.Body;
            return;
        }

        if (expressions.Bind(syntax.Value!, scope, definition.Type) is not { } value)
        {
            return;
        }

        if (value.Type is NumberType && definition.Type is NumberType declared)
        {
            var target = new NumberLiteral(0, declared) { Span = syntax.Type.Span };
            definition.Body = new UnitBinder(context).Align(value, target) is { } aligned ? aligned.Left : definition.Body;
        }
        else if (definition.Type is OptionsType ? value.Type == definition.Type : value.Type.Kind == definition.Type.Kind)
        {
            definition.Body = value;
        }
        else
        {
            context.Diagnostics.Report(Descriptors.TypeClash, syntax.Value!.Span, null, [new Related(syntax.Type.Span, $"'{definition.Name}' is declared as {definition.Type.Words}."), .. Declared.Related(value)], TypePhrase.Of(definition.Type), TypePhrase.Of(value.Type));
        }
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
