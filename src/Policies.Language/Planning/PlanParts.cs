using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Planning;

/// <summary>The parts of a plan that need no slots: sources, types, facts, services, messages.</summary>
internal sealed class PlanParts(Policy policy)
{
    public static SourcePlan Source(Source source) => new()
    {
        Id = source.Name,
        Title = source.Title,
        Kind = source.Kind,
        Authors = source.Authors,
        Publisher = source.Publisher,
        Year = source.Year,
        Url = source.Url,
        Doi = source.Doi,
    };

    public static IReadOnlyList<CitationPlan> Citations(IReadOnlyList<Citation> citations) =>
        [.. citations.Select(citation => new CitationPlan(citation.Source.Number - 1, citation.Locator, citation.Grade))];

    public RecordPlan Record(RecordType record)
    {
        var self = new Variable(record.Name, record);
        return new() { Name = record.Name, Title = record.Title, Fields = [.. record.Fields.Select(field => Field(field, self))] };
    }

    /// <summary>A fact, or a field; the question of a field is asked from its record, which stands at position 0.</summary>
    public FieldPlan Field(Field field, Variable? self) => new()
    {
        Name = field.Name,
        Title = field.Label.Title,
        Type = Type(field.Type),
        Ask = field.Ask is { } ask ? MessageOfField(ask) : null,
        IsKey = field.IsKey,
        Citations = Citations(field.Label.Citations),
    };

    public TypePlan Type(PolicyType type) => type switch
    {
        OptionsType options => new() { Kind = options.Kind, Name = options.Name, Options = options.Options },
        NumberType number => new()
        {
            Kind = number.Kind,
            Least = number.Declared.Low.IsPresent ? number.Declared.Low.Value : null,
            Greatest = number.Declared.High.IsPresent ? number.Declared.High.Value : null,
            Unit = number.Unit,
            Conversions = [.. number.Conversions.Select(conversion => new ConversionPlan(conversion.Unit, conversion.Factor))],
        },
        RecordType record => new() { Kind = TypeKind.Record, Name = record.Name, Record = IndexOf(policy.Records, record) },
        ListType list => new() { Kind = TypeKind.List, Element = Type(list.Element) },
        OptionalType optional => new() { Kind = TypeKind.Optional, Element = Type(optional.Element) },
        _ => new() { Kind = type.Kind },
    };

    public ServicePlan Service(Service service, int block)
    {
        var roots = 0;
        List<ClausePlan> clauses = [];
        foreach (var clause in service.Clauses)
        {
            clauses.Add(new()
            {
                Kind = clause.Kind,
                Phase = clause.Phase,
                Outcome = clause.Outcome,
                Root = clause.Condition is null ? -1 : roots++,
                Services = [.. clause.Services.Select(other => IndexOf(policy.Services, other))],
                OtherKind = clause.OtherKind,
                Title = clause.Label.Title,
                Citations = Citations(clause.Label.Citations),
                Span = Span(clause.Span),
            });
        }

        if (clauses.Count == 0 || clauses[clauses.Count - 1].Kind != ClauseKind.Otherwise)
        {
            clauses.Add(new() { Kind = ClauseKind.Otherwise, Outcome = Outcome.NotNecessary, Span = Span(service.Span) });
        }

        var scope = service.Element is { } element ? new PathScope([(element, new FactPath(0, []))]) : new PathScope([]);
        List<TermPlan> terms = [];
        foreach (var term in service.Terms)
        {
            terms.Add(new()
            {
                Kind = term.Kind,
                Phase = term.Phase,
                Service = term.Service is { } lesser ? IndexOfService(lesser) : -1,
                Root = term.Condition is null ? -1 : roots++,
                Length = term.Length is { } length ? new Duration(length.Amount, Unit(length.Unit)).ToString() : null,
                From = term.From is null ? null : scope.PathOf(term.From),
                Id = term.Id,
                Text = Message(term.Text, scope),
                Citations = Citations(term.Citations),
            });
        }

        return new()
        {
            Name = service.Name,
            Title = service.Label.Title,
            Kind = service.Kind,
            Citations = Citations(service.Label.Citations),
            Codes = [.. service.Codes.Select(code => new CodesPlan(code.System, code.First, code.Last))],
            Block = block,
            AtEach = service.Elements is { } list ? new PathScope([]).PathOf(list) : null,
            RollUp = service.RollUp,
            Follows = service.Follows is { } followed ? IndexOf(policy.Services, followed) : -1,
            FollowsCitations = Citations(service.FollowsLabel.Citations),
            Requires =
            [
                .. service.Requires.Select(requirement => new RequirementPlan(
                    [.. requirement.Services.Select(other => IndexOf(policy.Services, other))], requirement.Kind, requirement.AnyStage,
                    requirement.Label.Title, Citations(requirement.Label.Citations))),
            ],
            Clauses = clauses,
            Terms = terms,
            Span = Span(service.Span),
        };
    }

    public MessagePlan? Message(Message? message, PathScope scope) => message is null ? null : new()
    {
        Parts = [.. message.Pieces.Select(piece => new MessagePart(piece.Text, piece.Fact is null ? null : scope.PathOf(piece.Fact)))],
    };

    /// <summary>The path of a file; null for that of the policy.</summary>
    public string? PathOf(SourceText? text) => text is null || text == policy.Text ? null : text.Path;

    public SpanPlan Span(TextSpan span, SourceText? file = null)
    {
        var text = file ?? policy.Text;
        var start = text.PositionOf(span.Start);
        var end = text.PositionOf(span.End);
        return new(start.Line, start.Column, end.Line, end.Column);
    }

    public static DurationUnit Unit(string unit) => unit.TrimEnd('s') switch
    {
        "day" => DurationUnit.Day,
        "week" => DurationUnit.Week,
        "month" => DurationUnit.Month,
        _ => DurationUnit.Year,
    };

    // A field of the record itself may be written as the bare field or through a variable for the record; both stand at position 0.
    private static MessagePlan MessageOfField(Message message) => new()
    {
        Parts =
        [
            .. message.Pieces.Select(piece => new MessagePart(piece.Text, piece.Fact switch
            {
                null => null,
                FieldAccess { Record: VariableReference } access => new FactPath(0, [access.Member.Name]),
                FieldAccess { Record: FactReference fact } access => new FactPath(-1, [fact.Fact.Name, access.Member.Name]),
                FactReference fact => new FactPath(-1, [fact.Fact.Name]),
                _ => null,
            })),
        ],
    };

    private static int IndexOf<T>(IReadOnlyList<T> items, T item)
        where T : class
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    public int IndexOfService(Service service) => IndexOf(policy.Services, service);
}
