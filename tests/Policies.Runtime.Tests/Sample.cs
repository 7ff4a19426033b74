using System.Text;
using System.Text.Json;
using Policies.Interpreter;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Text;
using Policies.Runtime.Json;
using Policies.Runtime.Results;

namespace Policies.Runtime.Tests;

/// <summary>The policies that the tests decide by, and the two-stage case.</summary>
internal static class Sample
{
    public static PolicyInterpreter EveryType { get; } = Policy("every-type");

    public static PolicyInterpreter Outcomes { get; } = Policy("outcomes");

    public static PolicyInterpreter LumbarFusion { get; } = Policy("lumbar-fusion");

    public static string TwoStageRevision { get; } = Resource("two-stage-revision");

    public static CaseInput Read(PolicyInterpreter policy, string json) => CaseReader.Read(policy.Plan, Encoding.UTF8.GetBytes(json));

    /// <summary>Decides a case that has no errors.</summary>
    public static Decision Decide(PolicyInterpreter policy, string json)
    {
        var input = Read(policy, json);
        Assert.Empty(input.Errors);
        return Decider.Decide(policy, input);
    }

    /// <summary>The decision as a program reads it.</summary>
    public static JsonElement Written(Decision decision, bool explain = false)
    {
        using var stream = new MemoryStream();
        DecisionWriter.Write(stream, decision, explain);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>A policy by its text.</summary>
    public static PolicyInterpreter Compile(string text, string name = "sample")
    {
        var compilation = Compilation.Compile(new SourceText(name + ".criteria", text));
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new PolicyInterpreter(compilation.Policy!);
    }

    private static PolicyInterpreter Policy(string name) => Compile(Resource(name), name);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Sample).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
