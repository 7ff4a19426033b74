using Policies.CSharp.Harness;
using Policies.Interpreter;
using Policies.Language.Model;
using Policies.Runtime.Evaluation;

namespace Policies.Conformance.Tables;

/// <summary>Every topic of the project, with the policies of all of them compiled to C# at once.</summary>
internal static class Topics
{
    private const string Folder = "topics/";

    /// <summary>The topics by name.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(Topics).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..]).Order(StringComparer.Ordinal),
    ];

    private static readonly Lazy<IReadOnlyList<(string Topic, Section Section)>> Read = new(() =>
    [
        .. Names.SelectMany(name => TopicReader.Read(Text(name)).Select(section => (name, section))),
    ]);

    private static readonly Lazy<Dictionary<Section, IReadOnlyList<IEvaluator>>> Compiled = new(() =>
    {
        List<Policy> policies = [.. Read.Value.Select(pair => TopicPolicy.Compile(pair.Topic, pair.Section))];
        var emitted = CompiledPolicies.Compile(policies);
        return policies
            .Select((policy, i) => (Read.Value[i].Section, Evaluators: (IReadOnlyList<IEvaluator>)[new PolicyInterpreter(policy), emitted.Evaluators[i]]))
            .ToDictionary(pair => pair.Section, pair => pair.Evaluators);
    });

    /// <summary>The sections of a topic.</summary>
    public static IEnumerable<Section> Of(string topic) => Read.Value.Where(pair => pair.Topic == topic).Select(pair => pair.Section);

    /// <summary>The interpreter and the generated evaluator of a section's policy.</summary>
    public static IReadOnlyList<IEvaluator> Evaluators(Section section) => Compiled.Value[section];

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Topics).Assembly.GetManifestResourceStream(Folder + name)!);
        return reader.ReadToEnd();
    }
}
