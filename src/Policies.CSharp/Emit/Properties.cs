using System.Globalization;
using Policies.CSharp.Text;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>Collects the properties of a part of the plan that differ from their defaults.</summary>
internal sealed class Properties(string type)
{
    private readonly List<(string Name, Datum Value)> _properties = [];

    public IReadOnlyList<(string Name, Datum Value)> All => _properties;

    public Datum Datum => Datum.Object(type, _properties);

    public static Datum Citation(CitationPlan citation)
    {
        List<Datum> arguments = [Datum.Of(PlanData.Integer(citation.Source))];
        if (citation.Locator is not null || citation.Grade is not null)
        {
            arguments.Add(Datum.Of(Words.Literal(citation.Locator)));
        }

        if (citation.Grade is not null)
        {
            arguments.Add(Datum.Of(Words.Literal(citation.Grade)));
        }

        return Datum.Call("CitationPlan", arguments);
    }

    public Properties Add(string name, string? code) => Add(name, code is null ? null : Datum.Of(code));

    public Properties Add(string name, Datum? value)
    {
        if (value is not null)
        {
            _properties.Add((name, value));
        }

        return this;
    }

    public Properties Text(string name, string? text) => Add(name, text is null ? null : Words.Literal(text));

    public Properties Flag(string name, bool value) => Add(name, value ? "true" : null);

    public Properties Index(string name, int value) => Add(name, value < 0 ? null : PlanData.Integer(value));

    public Properties Number(string name, int? value) => Add(name, value is { } number ? PlanData.Integer(number) : null);

    public Properties Decimal(string name, decimal? value) =>
        Add(name, value is { } number ? number.ToString(CultureInfo.InvariantCulture) + "m" : null);

    public Properties List<T>(string name, IReadOnlyList<T> items, Func<T, Datum> datum) =>
        Add(name, items.Count == 0 ? null : Datum.List(items.Select(datum)));

    public Properties Citations(IReadOnlyList<CitationPlan> citations, string name = "Citations") => List(name, citations, Citation);

    public Properties Message(string name, MessagePlan? message) => Add(name, message is null ? null : Datum.Object("MessagePlan",
    [
        ("Parts", Datum.List(message.Parts.Select(part => Datum.Call("MessagePart",
            [Datum.Of(Words.Literal(part.Text)), part.Fact is null ? Datum.Of("null") : PlanData.Fact(part.Fact)])))),
    ]));

    public Properties Span(SpanPlan span) => Add("Span", span == default
        ? null
        : $"new({PlanData.Integer(span.Line)}, {PlanData.Integer(span.Column)}, {PlanData.Integer(span.EndLine)}, {PlanData.Integer(span.EndColumn)})");
}
