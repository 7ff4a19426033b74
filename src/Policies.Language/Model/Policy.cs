using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A policy, bound: every name resolved, every type known, every span kept. Each back end reads this and nothing before it.</summary>
public sealed class Policy
{
    private Dictionary<Expression, SourceText>? _places;

    /// <summary>The text it came from.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title and citations.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>The version as written, or empty.</summary>
    public string Version { get; init; } = "";

    /// <summary>draft, under-review, approved or retired.</summary>
    public string Status { get; init; } = "draft";

    /// <summary>Who issues it.</summary>
    public string? Issuer { get; init; }

    /// <summary>First day in force (ISO 8601).</summary>
    public string? EffectiveFrom { get; init; }

    /// <summary>Last day in force (ISO 8601).</summary>
    public string? EffectiveUntil { get; init; }

    /// <summary>Day of the last review (ISO 8601).</summary>
    public string? Reviewed { get; init; }

    /// <summary>The note under the policy, Markdown.</summary>
    public string? Note { get; init; }

    /// <summary>Sources in the order of the reference list.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Code sets.</summary>
    public IReadOnlyList<CodeSet> CodeSets { get; init; } = [];

    /// <summary>Named choices and grades.</summary>
    public IReadOnlyList<OptionsType> Types { get; init; } = [];

    /// <summary>Records.</summary>
    public IReadOnlyList<RecordType> Records { get; init; } = [];

    /// <summary>Facts, <c>service-date</c> first.</summary>
    public IReadOnlyList<Field> Facts { get; init; } = [];

    /// <summary>Criteria and definitions in written order.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>Services in written order.</summary>
    public IReadOnlyList<Service> Services { get; init; } = [];

    /// <summary>Examples in written order, one for each row of a table.</summary>
    public IReadOnlyList<Example> Examples { get; init; } = [];

    /// <summary>The libraries that it uses, itself or through another. What it needs of them stands in the lists above, after its own.</summary>
    public IReadOnlyList<Library> Libraries { get; init; } = [];

    /// <summary>The facts of libraries that nothing of this policy asks for: a case may give them, and no document needs them.</summary>
    public IReadOnlyCollection<Field> NotAsked { get; init; } = [];

    /// <summary>The file that an expression of the policy stands in.</summary>
    public SourceText TextOf(Expression part) => (_places ??= Places()).TryGetValue(part, out var text) ? text : Text;

    /// <summary>The policy with parts of libraries after its own.</summary>
    internal Policy With(
        IReadOnlyList<Library> libraries, IEnumerable<Source> sources, IEnumerable<CodeSet> codeSets, IEnumerable<OptionsType> types,
        IEnumerable<RecordType> records, IEnumerable<Field> facts, IEnumerable<Definition> definitions, IReadOnlyCollection<Field> notAsked) => new()
        {
            Text = Text,
            Name = Name,
            Label = Label,
            Version = Version,
            Status = Status,
            Issuer = Issuer,
            EffectiveFrom = EffectiveFrom,
            EffectiveUntil = EffectiveUntil,
            Reviewed = Reviewed,
            Note = Note,
            Sources = [.. Sources, .. sources],
            CodeSets = [.. CodeSets, .. codeSets],
            Types = [.. Types, .. types],
            Records = [.. Records, .. records],
            Facts = [.. Facts, .. facts],
            Definitions = [.. Definitions, .. definitions],
            Services = Services,
            Examples = Examples,
            Libraries = libraries,
            NotAsked = notAsked,
        };

    // Only what stands in a library needs an entry.
    private Dictionary<Expression, SourceText> Places()
    {
        var places = new Dictionary<Expression, SourceText>();
        foreach (var definition in Definitions.Where(definition => definition.Text is not null && definition.Text != Text))
        {
            foreach (var part in Walk.All(definition.Body))
            {
                places[part] = definition.Text!;
            }
        }

        return places;
    }
}
