using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>The lines of services.</summary>
internal sealed class ServiceBinder(BindingContext context, ExpressionBinder expressions, MessageBinder messages)
{
    private static readonly string[] Kinds = ["procedure", "item", "drug", "stay", "test"];

    /// <summary>The kind and codes of a service, which others may ask for.</summary>
    public void BindHeader(ServiceSyntax syntax, Service service)
    {
        var codes = new List<CodeRange>();
        foreach (var line in syntax.Lines)
        {
            switch (line)
            {
                case KindLineSyntax kind:
                    service.Kind = KindOf(kind.Kind) ?? service.Kind;
                    break;
                case ServiceCodesSyntax lines:
                    codes.AddRange(new CodesBinder(context).Bind(lines.Codes));
                    break;
            }
        }

        service.Codes = codes;
    }

    /// <summary>Everything else: elements, clauses, terms, and the services it names.</summary>
    public void Bind(ServiceSyntax syntax, Service service)
    {
        var scope = Elements(syntax, service);
        var clauses = new List<Clause>();
        var terms = new List<Term>();
        var requires = new List<Model.Requirement>();
        var isWhole = !syntax.IsPartial;
        foreach (var (line, phase) in Flat(syntax.Lines))
        {
            switch (line)
            {
                case OutcomeLineSyntax outcome:
                    Add(clauses, Outcome(outcome, phase, scope));
                    break;
                case IncidentalLineSyntax incidental:
                    Add(clauses, Incidental(incidental, phase));
                    break;
                case FollowsLineSyntax follows:
                    service.Follows = context.Services.Require(follows.Service.Text, follows.Service.Span, context);
                    service.FollowsLabel = context.Label(follows.Tail);
                    break;
                case RequiresLineSyntax required:
                    Add(requires, Requirement(required));
                    break;
                case RollUpLineSyntax rollUp:
                    RollUp(rollUp, syntax, service);
                    break;
                case InsteadLineSyntax instead:
                    Add(terms, Instead(instead, phase, scope));
                    break;
                case ErrorServiceLineSyntax error:
                    isWhole = false;
                    expressions.Conditions.BindCondition(error.Condition, scope);
                    break;
                case GrantsLineSyntax or LimitLineSyntax or RemarkLineSyntax:
                    Add(terms, Term(line, phase, scope));
                    break;
            }
        }

        Once(syntax.Lines.OfType<KindLineSyntax>(), "'kind'");
        Once(syntax.Lines.OfType<FollowsLineSyntax>(), "'follows'");
        Once(syntax.Lines.OfType<RollUpLineSyntax>(), "How the elements roll up");
        if (service.Follows is not null)
        {
            AloneWithFollows(syntax, clauses.Count > 0 ? clauses[0].Span : null);
        }

        if (isWhole && service.Elements is not null && service.RollUp == RollUpKind.None)
        {
            context.Diagnostics.Report(Descriptors.NoRollUp, syntax.Elements!.Span, syntax.Element!.Text);
        }

        if (!new[] { Phase.Start, Phase.Continue }.All(phase => clauses.LastOrDefault(clause => clause.Phase is null || clause.Phase == phase)?.Kind == ClauseKind.Otherwise))
        {
            clauses.Add(new Clause { Kind = ClauseKind.Otherwise, Outcome = Values.Outcome.NotNecessary, Span = syntax.Name.Span });
        }

        (service.Clauses, service.Terms, service.Requires) = (clauses, terms, requires);
    }

    // The lines of both phases in written order, each with its own; what is no clause or term belongs to the service as a whole.
    private IEnumerable<(ServiceLineSyntax Line, Phase? Phase)> Flat(IReadOnlyList<ServiceLineSyntax> lines)
    {
        foreach (var line in lines)
        {
            if (line is not PhaseLineSyntax phase)
            {
                yield return (line, null);
                continue;
            }

            foreach (var inner in phase.Lines)
            {
                if (inner is KindLineSyntax or ServiceCodesSyntax or FollowsLineSyntax or RequiresLineSyntax or RollUpLineSyntax)
                {
                    context.Diagnostics.Report(Descriptors.UnexpectedChild, inner.Span, phase.IsStart ? "'to start'" : "'to continue'", "clauses and terms; what holds for both phases stands beside it");
                    continue;
                }

                yield return (inner, phase.IsStart ? Phase.Start : Phase.Continue);
            }
        }
    }

    private Term? Instead(InsteadLineSyntax line, Phase? phase, Scope scope)
    {
        var service = context.Services.Require(line.Service.Text, line.Service.Span, context);
        var condition = expressions.Conditions.BindCondition(line.Condition.Expression, scope);
        var text = line.Condition.Tail.Title is { } title ? messages.Bind(title, scope) : null;
        var citations = context.Label(line.Condition.Tail with { Title = null }).Citations;
        return service is null || condition is null
            ? null
            : new Term { Kind = TermKind.Instead, Phase = phase, Service = service, Condition = condition, Text = text, Citations = citations };
    }

    private void Once(IEnumerable<ServiceLineSyntax> lines, string what)
    {
        foreach (var second in lines.Skip(1))
        {
            context.Diagnostics.Report(Descriptors.Repeated, second.Span, null, [new Related(lines.First().Span, "It is given here first.")], what);
        }
    }

    private void AloneWithFollows(ServiceSyntax syntax, TextSpan? clause)
    {
        var place = new Related(syntax.Lines.OfType<FollowsLineSyntax>().First().Span, "The service that it follows is named here.");
        Tell(clause, "clauses");
        Tell(syntax.Lines.OfType<RequiresLineSyntax>().FirstOrDefault()?.Span, "requirements");
        Tell(syntax.Elements?.Span, "elements");

        void Tell(TextSpan? span, string what)
        {
            if (span is { } at)
            {
                context.Diagnostics.Report(Descriptors.FollowsWithClauses, at, null, [place], what);
            }
        }
    }

    private static void Add<T>(List<T> items, T? item)
        where T : class
    {
        if (item is not null)
        {
            items.Add(item);
        }
    }

    private Scope Elements(ServiceSyntax syntax, Service service)
    {
        if (syntax.Elements is not { } elements)
        {
            return Scope.Empty;
        }

        if (expressions.List(new NameSyntax(elements.Span, elements.Text), Scope.Empty) is not var (list, element))
        {
            context.CannotRead(syntax.Element!.Text);
            context.CannotRead(service.Name);
            return Scope.Empty;
        }

        if (element is RecordType { Key: { } key })
        {
            context.Used.Add(key);
        }
        else
        {
            context.Diagnostics.Report(
                Descriptors.ElementsWithoutKey,
                elements.Span,
                null,
                element is RecordType record ? [new Related(record.Span, $"'{record.Name}' is declared here.", record.Text)] : [],
                elements.Text,
                element is RecordType named ? $"a field of '{named.Name}' that is 'text key'" : "a list of records with a key");
        }

        service.Elements = list;
        service.Element = new Variable(syntax.Element!.Text, element);
        return Scope.Empty.With(service.Element);
    }

    private string? KindOf(IdentifierSyntax kind)
    {
        if (Kinds.Contains(kind.Text))
        {
            return kind.Text;
        }

        var nearest = NearestName.Of(kind.Text, Kinds);
        context.Diagnostics.Report(Descriptors.BadProperty, kind.Span, Suggestion.Fix(kind.Span, nearest), [], "kind", "one of " + string.Join(", ", Kinds), "'" + kind.Text + "'");
        return null;
    }

    /// <summary>An outcome by its words.</summary>
    public static Values.Outcome OutcomeOf(string words) => words switch
    {
        "necessary" => Values.Outcome.Necessary,
        "necessary in a study" => Values.Outcome.StudyOnly,
        "investigational" => Values.Outcome.Investigational,
        "refer" => Values.Outcome.Refer,
        "incidental" => Values.Outcome.Incidental,
        _ => Values.Outcome.NotNecessary,
    };

    private Clause? Outcome(OutcomeLineSyntax line, Phase? phase, Scope scope)
    {
        var outcome = OutcomeOf(line.Outcome);
        if (line.IsOtherwise)
        {
            return new Clause { Phase = phase, Kind = ClauseKind.Otherwise, Outcome = outcome, Label = context.Label(line.Tail), Span = line.Span };
        }

        return Condition(line.Condition!, scope) is { } condition
            ? new Clause { Phase = phase, Kind = ClauseKind.When, Outcome = outcome, Condition = condition, Label = context.Label(line.Tail), Span = line.Span }
            : null;
    }

    private Condition? Condition(ConditionSyntax condition, Scope scope) =>
        expressions.Conditions.BindCondition(condition.Expression, scope, condition.Tail == TailSyntax.None ? null : context.Label(condition.Tail));

    private Clause? Incidental(IncidentalLineSyntax line, Phase? phase)
    {
        if (line.OtherKind is { } kind)
        {
            return KindOf(kind) is { } other
                ? new Clause { Phase = phase, Kind = ClauseKind.IncidentalToAnyOther, Outcome = Values.Outcome.Incidental, OtherKind = other, Label = context.Label(line.Tail), Span = line.Span }
                : null;
        }

        return new Clause { Phase = phase, Kind = ClauseKind.IncidentalTo, Outcome = Values.Outcome.Incidental, Services = Services(line.Services), Label = context.Label(line.Tail), Span = line.Span };
    }

    private Model.Requirement? Requirement(RequiresLineSyntax line)
    {
        if (line.Kind is { } kind)
        {
            return KindOf(kind) is { } known ? new Model.Requirement([], known, line.AnyStage, context.Label(line.Tail)) : null;
        }

        return new Model.Requirement(Services(line.Services), null, line.AnyStage, context.Label(line.Tail));
    }

    private IReadOnlyList<Service> Services(IReadOnlyList<IdentifierSyntax> names) =>
        [.. names.Select(name => context.Services.Require(name.Text, name.Span, context)).OfType<Service>()];

    private void RollUp(RollUpLineSyntax line, ServiceSyntax syntax, Service service)
    {
        if (syntax.Element is null)
        {
            if (!syntax.IsPartial)
            {
                context.Diagnostics.Report(Descriptors.RollUpOfNothing, line.Span, service.Name);
            }

            return;
        }

        if (line.Element.Text != syntax.Element.Text)
        {
            context.Diagnostics.Report(
                Descriptors.Undeclared, line.Element.Span, Suggestion.Fix(line.Element.Span, syntax.Element.Text), [new Related(syntax.Element.Span, "The element is named here.")],
                "the element", line.Element.Text, Suggestion.Hint(syntax.Element.Text));
        }

        service.RollUp = line.EveryMustQualify ? RollUpKind.EveryMustQualify : RollUpKind.EachStandsAlone;
    }

    private Term? Term(ServiceLineSyntax line, Phase? phase, Scope scope)
    {
        var (conditionSyntax, tail) = line switch
        {
            GrantsLineSyntax grants => (grants.Condition, grants.Tail),
            LimitLineSyntax limit => (limit.Condition, limit.Tail),
            RemarkLineSyntax remark => (remark.Condition, remark.Tail),
            _ => (null, TailSyntax.None),
        };
        var condition = conditionSyntax is null ? null : Condition(conditionSyntax, scope);
        if (conditionSyntax is not null && condition is null)
        {
            return null;
        }

        var text = tail.Title is null ? null : messages.Bind(tail.Title, scope);
        var citations = context.Label(tail with { Title = null }).Citations;
        switch (line)
        {
            case GrantsLineSyntax { Until: { } until }:
                context.NotYet(until.Span, "'grants until'");
                return null;
            case GrantsLineSyntax grants:
                return Grant(grants, phase, condition, text, citations, scope);
            case LimitLineSyntax limit:
                return new Term { Phase = phase, Kind = TermKind.Limit, Condition = condition, Id = limit.Name.Text, Text = text, Citations = citations };
            default:
                if (text is null)
                {
                    context.Diagnostics.Report(Descriptors.NoRemark, line.Span);
                    return null;
                }

                return new Term { Phase = phase, Kind = TermKind.Remark, Condition = condition, Text = text, Citations = citations };
        }
    }

    private Term? Grant(GrantsLineSyntax grants, Phase? phase, Condition? condition, Message? text, IReadOnlyList<Citation> citations, Scope scope)
    {
        if (grants.Length is not null && expressions.Bind(grants.Length, scope, SimpleType.Duration) is not DurationLiteral)
        {
            context.NotYet(grants.Length.Span, "A length that is not written as a number of days, weeks, months or years");
            return null;
        }

        var length = grants.Length is null ? null : (DurationLiteral?)expressions.Bind(grants.Length, scope, SimpleType.Duration);
        var from = grants.From is null ? null : expressions.Bind(grants.From, scope, SimpleType.Date);
        if (from is not null && (from.Type.Kind != TypeKind.Date || from is DateLiteral))
        {
            context.Diagnostics.Report(Descriptors.TypeClash, grants.From!.Span, null, Declared.Related(from), "a date that is a fact", from is DateLiteral ? "a date that is written out" : TypePhrase.Of(from.Type));
            return null;
        }

        return new Term { Phase = phase, Kind = TermKind.Grant, Condition = condition, Length = length, From = from, Text = text, Citations = citations };
    }
}
