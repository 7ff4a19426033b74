using Policies.Language.Model;
using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Interpreter.Examples;

/// <summary>Compares a decision with what an example expects of it.</summary>
internal sealed class ExpectationCheck(PolicyPlan plan, Decision decision)
{
    /// <summary>What is wrong; null if the expectation holds.</summary>
    public ExampleFailure? Check(Expectation expectation)
    {
        if (expectation.Action is { } action)
        {
            return Action(expectation, action);
        }

        if (expectation.Service is { } service)
        {
            return Line(expectation, service);
        }

        return expectation.Definition is { } definition ? Truth(expectation, definition) : Missing(expectation);
    }

    private static ExampleFailure Failed(Expectation expectation, string expected, string got, string why) => new(expectation.Span, expected, got, why);

    private ExampleFailure? Action(Expectation expectation, string action)
    {
        var stage = decision.Stages.FirstOrDefault(candidate => candidate.Stage == expectation.Stage);
        if (expectation.Stage is { } number && stage is null)
        {
            return Failed(expectation, action, "nothing", $"The request has no stage {number}.");
        }

        var got = stage?.Action ?? decision.Action;
        return got == action ? null : Failed(expectation, action, got, string.Join("; ", decision.Lines.Where(line => line.At is null && (stage is null || line.Stage == stage.Stage)).Select(line => $"{line.Service.Name} {line.Outcome}")));
    }

    private ExampleFailure? Line(Expectation expectation, Service service)
    {
        var lines = decision.Lines
            .Where(line => line.Service.Name == service.Name && line.At == expectation.Key && (expectation.Stage is null || line.Stage == expectation.Stage))
            .ToList();
        if (lines.Count == 0)
        {
            return Failed(expectation, Words(expectation), "no such line", "The request asks for: " + string.Join(", ", decision.Lines.Select(line => line.Service.Name + (line.At is null ? "" : " at " + line.At)).Distinct()) + ".");
        }

        if (lines.Count > 1)
        {
            return Failed(expectation, Words(expectation), "several lines", "The service is requested in more than one stage, or in both phases; ask for one: stage 1: ….");
        }

        var got = Words(lines[0]);
        var matches = got.Outcome == expectation.Result && (expectation.Basis is null || got.Basis == expectation.Basis);
        return matches ? null : Failed(expectation, Words(expectation), got.Outcome + (got.Basis is null ? "" : ", " + got.Basis), Why(lines[0].Reasons, lines[0].Missing));
    }

    private ExampleFailure? Truth(Expectation expectation, Definition definition)
    {
        var block = Enumerable.Range(0, plan.Blocks.Count).First(index => plan.Blocks[index].Kind is BlockKind.Criterion or BlockKind.Definition && plan.Blocks[index].Name == definition.Name);
        var judgement = Frame(block, expectation, definition)[0];
        var got = judgement.Official switch { Values.Truth.Yes => "met", Values.Truth.No => "not met", _ => "unknown" };
        var basis = judgement.Official != Values.Truth.No ? null : judgement.Open == Values.Truth.No ? "refuted" : "for want of documents";
        var matches = got == expectation.Result && (expectation.Basis is null || basis == expectation.Basis);
        return matches ? null : Failed(expectation, Words(expectation), got + (basis is null ? "" : ", " + basis), Why([], decision.Missing));
    }

    private Frame Frame(int block, Expectation expectation, Definition definition)
    {
        var run = decision.Runs[0];
        CaseRecord[] arguments = expectation.Key is { } key ? [Element(((RecordType)definition.Parameters[0].Type).Name, key)] : [];
        return run.Frame(block, new Scope(expectation.Stage ?? 1), arguments);
    }

    // The element of that key, in the first list of facts that holds such records.
    private CaseRecord Element(string record, string key)
    {
        var facts = decision.Facts;
        var index = Enumerable.Range(0, plan.Facts.Count).First(fact => plan.Facts[fact].Type is { Kind: TypeKind.List, Element: { } element } && element.Name == record);
        return facts.Resolve(facts.Root.ListAt(index), plan.Facts[index].Type.Element!, key);
    }

    private ExampleFailure? Missing(Expectation expectation)
    {
        var missing = expectation.Stage is { } stage
            ? [.. decision.Lines.Where(line => line.Stage == stage).SelectMany(line => line.Missing).Select(fact => fact.Fact).Distinct()]
            : decision.Missing.Select(fact => fact.Fact).ToList();
        var absent = expectation.Missing.Where(fact => !missing.Any(found => Names(fact, found))).ToList();
        var surplus = expectation.IsWholeMissing ? missing.Where(found => !expectation.Missing.Any(fact => Names(fact, found))).ToList() : [];
        if (absent.Count == 0 && surplus.Count == 0)
        {
            return null;
        }

        var why = (absent.Count > 0 ? "not missing: " + string.Join(", ", absent) + ". " : "") + (surplus.Count > 0 ? "missing too: " + string.Join(", ", surplus) + "." : "");
        return Failed(expectation, string.Join(", ", expectation.Missing), missing.Count == 0 ? "nothing" : string.Join(", ", missing), why.Trim());
    }

    private static bool Names(string expected, string found) => found == expected;

    private static string Why(IReadOnlyList<Reason> reasons, IReadOnlyList<MissingFact> missing)
    {
        var said = reasons.Select(reason => reason.Text.EndsWith('.') ? reason.Text : reason.Text + ".").Distinct().ToList();
        if (missing.Count > 0)
        {
            said.Add("Missing: " + string.Join(", ", missing.Select(fact => fact.Fact)) + ".");
        }

        return said.Count == 0 ? "The policy gives no reason." : string.Join(" ", said);
    }

    private static string Words(Expectation expectation) => expectation.Result + (expectation.Basis is null ? "" : ", " + expectation.Basis);

    private static (string Outcome, string? Basis) Words(DecisionLine line) => (
        line.Outcome switch
        {
            "not-necessary" => "not necessary",
            "necessary-in-part" => "necessary in part",
            "study-only" => "necessary in a study",
            "undetermined" => "cannot be determined",
            var outcome => outcome,
        },
        line.Basis switch { "undocumented" => "for want of documents", var basis => basis });
}
