using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Examples: facts by the types of their declarations, requests, expectations; <c>like</c> and tables are expanded.</summary>
internal sealed class ExampleBinder(BindingContext context, ExpressionBinder expressions, IReadOnlyList<Field> facts)
{
    private readonly GivenBinder _given = new(context, expressions, new CellReader(context));
    private readonly Dictionary<string, Example> _byTitle = new(StringComparer.Ordinal);

    /// <summary>One example.</summary>
    public Example? Bind(ExampleSyntax syntax)
    {
        Example? like = null;
        if (syntax.Like is { } other && !_byTitle.TryGetValue(other.Text, out like))
        {
            Undeclared.Report(context, other.Span, "an example before this one", other.Text, _byTitle.Keys);
        }

        var given = _given.Fields(syntax.Given, facts, "fact");
        var example = new Example
        {
            Title = context.PlainText(syntax.Title),
            Given = [.. (like?.Given ?? []).Where(field => given.All(own => own.Field != field.Field)), .. given],
            Request = syntax.Request.Count > 0 ? [.. syntax.Request.SelectMany(Items)] : like?.Request ?? [],
            Expectations = [.. syntax.Expect.Select(Expectation).OfType<Expectation>()],
            Note = syntax.Note?.Text,
            Span = syntax.Title.Span,
        };
        if (_byTitle.ContainsKey(example.Title))
        {
            context.Diagnostics.Report(Descriptors.DeclaredTwice, syntax.Title.Span, null, [new Related(_byTitle[example.Title].Span, "It is declared here first.")], example.Title);
            return example;
        }

        _byTitle.Add(example.Title, example);
        return example;
    }

    /// <summary>A table: one example a row.</summary>
    public IReadOnlyList<Example> Bind(ExamplesTableSyntax syntax) => new ExampleTableBinder(context, new CellReader(context), _given, facts, Expectation).Bind(syntax);

    private IEnumerable<RequestedItem> Items(RequestLineSyntax line)
    {
        foreach (var item in line.Items)
        {
            var service = item.Service is { } name ? context.Services.Require(name.Text, name.Span, context) : null;
            if (item.Service is not null && service is null)
            {
                continue;
            }

            if (service is not null && item.At.Count > 0 && !TakesElement(service, item.At[0].Span))
            {
                continue;
            }

            yield return new RequestedItem(line.Stage, service, item.Code, item.ToContinue ? Phase.Continue : Phase.Start, [.. item.At.Select(key => key.Text)]);
        }
    }

    private Expectation? Expectation(ExpectationSyntax syntax)
    {
        switch (syntax.Kind)
        {
            case ExpectationKind.Action:
                var actions = new[] { "approve", "approve-in-part", "deny", "request-documents", "refer" };
                if (!actions.Contains(syntax.Result))
                {
                    Undeclared.Report(context, new TextSpan(syntax.Span.End - syntax.Result!.Length, syntax.Result.Length), "an action", syntax.Result, actions);
                    return null;
                }

                return new Expectation { Stage = syntax.Stage, Action = syntax.Result, Span = syntax.Span };
            case ExpectationKind.MissingIncludes or ExpectationKind.MissingIs:
                if (syntax.Paths.Where(path => !IsMissable(path)).ToList().Count > 0)
                {
                    return null;
                }

                return new Expectation
                {
                    Stage = syntax.Stage,
                    Missing = [.. syntax.Paths.Select(path => context.Text.Slice(path.Span))],
                    IsWholeMissing = syntax.Kind == ExpectationKind.MissingIs,
                    Span = syntax.Span,
                };
            default:
                return Result(syntax);
        }
    }

    // Facts and their fields can be missing, and so can the value of a definition that no row gives.
    private bool IsMissable(ExpressionSyntax path) =>
        (path is NameSyntax name && context.Values.Find(name.Name) is Definition { IsCriterion: false, IsParameter: false }) || GivenPath.Find(context, path, facts) is not null;

    private bool TakesElement(Service service, TextSpan span)
    {
        if (service.Elements is not null || context.MayBeDeclared(service.Name))
        {
            return true;
        }

        context.Diagnostics.Report(Descriptors.NoElements, span, null, [new Related(service.Span, $"'{service.Name}' is declared here.")], service.Name);
        return false;
    }

    private bool HasElements(RecordType record) => record.Key is not null && facts.Any(fact => fact.Type is ListType list && list.Element == record);

    private Expectation? Result(ExpectationSyntax syntax)
    {
        var subject = syntax.Subject!;
        var isTruth = syntax.Result is "met" or "not met" or "unknown";
        if (syntax.Basis is not null && syntax.Result is not ("not necessary" or "not met"))
        {
            context.Diagnostics.Report(Descriptors.BasisOfAnother, syntax.Span, syntax.Basis, syntax.Result!);
            return null;
        }

        if (context.Services.Find(subject.Text) is { } service && !isTruth)
        {
            if (syntax.Key is { } key && !TakesElement(service, key.Span))
            {
                return null;
            }

            return new Expectation { Stage = syntax.Stage, Service = service, Key = syntax.Key?.Text, Result = syntax.Result, Basis = syntax.Basis, Span = syntax.Span };
        }

        if (context.Values.Find(subject.Text) is Definition { Type.Kind: TypeKind.YesNo } definition && isTruth)
        {
            if (definition.Parameters.Count > 1 || definition.Parameters.Count == 1 != (syntax.Key is not null))
            {
                context.Diagnostics.Report(
                    Descriptors.WrongArguments, syntax.Span, null, [new Related(definition.Span, $"'{definition.Name}' is declared here.", definition.Text)],
                    definition.Name, definition.Parameters.Count == 0 ? "no argument" : "the key of one element", syntax.Key is null ? "none" : "'" + syntax.Key.Text + "'");
                return null;
            }

            if (syntax.Key is { } element && !HasElements((RecordType)definition.Parameters[0].Type))
            {
                context.Diagnostics.Report(
                    Descriptors.WrongArguments, element.Span, null, [new Related(definition.Span, $"'{definition.Name}' is declared here.", definition.Text)],
                    definition.Name, $"the key of a {definition.Parameters[0].Type.Words} in a list of facts, and there is no such list", "'" + element.Text + "'");
                return null;
            }

            context.Used.Add(definition);
            return new Expectation { Stage = syntax.Stage, Definition = definition, Key = syntax.Key?.Text, Result = syntax.Result, Basis = syntax.Basis, Span = syntax.Span };
        }

        if (context.Services.Find(subject.Text) is not null || context.Values.Find(subject.Text) is Definition)
        {
            context.Diagnostics.Report(
                Descriptors.TypeClash,
                syntax.Span,
                isTruth ? "the outcome of a service ('necessary', 'not necessary', …)" : "the result of a criterion ('met', 'not met' or 'unknown')",
                "'" + syntax.Result + "'");
            return null;
        }

        Undeclared.Report(context, subject.Span, "a service or criterion", subject.Text, context.Services.Names.Concat(context.Values.Names));
        return null;
    }
}
