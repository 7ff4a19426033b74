using Policies.Plan;
using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>A decision arranged for a reader: the elements of a service together, and every document to supply once, with a number.</summary>
internal sealed class Assessment
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public Assessment(Decision decision)
    {
        Decision = decision;
        Stages = [.. decision.Stages.Select(stage => new AssessedStage(stage, Services(decision, stage.Stage)))];
        Documents = Group(decision);
    }

    public Decision Decision { get; }

    public IReadOnlyList<AssessedStage> Stages { get; }

    /// <summary>What to supply, under what each settles first.</summary>
    public IReadOnlyList<DocumentGroup> Documents { get; }

    /// <summary>The numbers of the documents that would settle a line, in rising order.</summary>
    public IReadOnlyList<int> DocumentsOf(DecisionLine line) => [.. line.Missing.Select(fact => _numbers[fact.Fact]).Distinct().Order()];

    private static IReadOnlyList<AssessedService> Services(Decision decision, int stage)
    {
        List<AssessedService> services = [];
        List<DecisionLine> elements = [];
        foreach (var line in decision.Lines.Where(line => line.Stage == stage))
        {
            if (line.At is not null)
            {
                elements.Add(line);
                continue;
            }

            services.Add(new AssessedService(line, elements));
            elements = [];
        }

        return services;
    }

    private IReadOnlyList<DocumentGroup> Group(Decision decision)
    {
        List<(string Owner, List<(string Text, MissingFact First)> Items)> groups = [];
        foreach (var fact in decision.Missing)
        {
            var text = fact.Ask ?? fact.Title ?? fact.Fact;
            if (groups.Any(group => group.Items.Any(item => item.Text == text)))
            {
                continue;
            }

            var owner = fact.For[0];
            if (groups.Find(group => group.Owner == owner).Items is not { } items)
            {
                groups.Add((owner, items = []));
            }

            items.Add((text, fact));
        }

        var number = 0;
        Dictionary<string, int> byText = new(StringComparer.Ordinal);
        List<DocumentGroup> result = [];
        foreach (var (owner, items) in groups)
        {
            List<Document> documents = [];
            foreach (var (text, fact) in items)
            {
                byText[text] = ++number;
                documents.Add(new Document(number, text, DecisionWords.State(fact), [.. fact.For.Skip(1).Select(other => Owner(decision.Plan, other).Title)]));
            }

            var (title, citations) = Owner(decision.Plan, owner);
            result.Add(new DocumentGroup(title, citations, documents));
        }

        foreach (var fact in decision.Missing)
        {
            _numbers[fact.Fact] = byText[fact.Ask ?? fact.Title ?? fact.Fact];
        }

        return result;
    }

    // What a fact serves is a criterion, a definition or a service; values share one namespace, so that the name tells which.
    private static (string Title, IReadOnlyList<Cited> Citations) Owner(PolicyPlan plan, string name)
    {
        var block = plan.Blocks.FirstOrDefault(block => block.Name == name && block.Kind is BlockKind.Criterion or BlockKind.Definition or BlockKind.Table);
        var service = plan.Services.FirstOrDefault(service => service.Name == name);
        var citations = block?.Citations ?? service?.Citations ?? [];
        return (
            block?.Title ?? service?.Title ?? name,
            [.. citations.Select(citation => new Cited(citation.Source + 1, plan.Sources[citation.Source].Id, citation.Locator, citation.Grade))]);
    }
}
