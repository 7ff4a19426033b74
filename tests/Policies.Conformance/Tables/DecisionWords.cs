using System.Text.RegularExpressions;
using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Conformance.Tables;

/// <summary>
/// What a decision says under a header, in the words that a table has there. A criterion or definition: <c>met</c>, <c>not met</c> or
/// <c>unknown</c>, and <c>, open …</c> where the open result is another. A service (<c>stage 2: service at KEY</c>): the outcomes still
/// possible and, for what is not necessary, the basis. Before a service, <c>missing</c>, <c>reasons</c>, <c>terms</c>, <c>remarks</c>
/// and <c>elements</c> give these of its line. <c>missing</c> and <c>findings</c> alone, <c>action</c> and <c>outcome</c> are of the whole
/// decision, the last two also of a <c>stage N</c>.
/// </summary>
internal sealed partial class DecisionWords(Decision decision)
{
    private const string Nothing = "nothing";

    public string Under(string header)
    {
        switch (header)
        {
            case "action":
                return decision.Action;
            case "missing":
                return Missing(decision.Missing);
            case "findings":
                return List(decision.Findings.Select(finding => finding.Code));
        }

        if (StageHeader().Match(header) is { Success: true } match)
        {
            var stage = decision.Stages.Single(one => one.Stage == int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
            return match.Groups[2].Value == "action" ? stage.Action : stage.Outcome;
        }

        var (property, rest) = PropertyHeader().Match(header) is { Success: true } found ? (found.Groups[1].Value, found.Groups[2].Value) : ("", header);
        return Definition(rest) ?? (Line(rest) is { } line ? Property(line, property) : "not requested");
    }

    private static string Property(DecisionLine line, string property) => property switch
    {
        "missing" => Missing(line.Missing),
        "reasons" => List(line.Reasons.Select(reason =>
            $"{reason.Criterion} {Truth(reason.Result)} [{string.Join(", ", reason.Citations.Select(cited => cited.Number + (cited.Grade is { } grade ? " " + grade : "")))}]"), "; "),
        "terms" => List(line.Terms.Select(term =>
            $"{term.Kind}{Word(term.Service)}{Word(term.Id)}{Word(term.Length)}{(term.From is { } from ? " from " + from : "")}{(term.IsConditional ? ", conditional" : "")}"), "; "),
        "remarks" => List(line.Remarks.Select(remark => remark.Text), "; "),
        "elements" => List(line.Elements ?? []),
        _ => string.Join(" or ", line.Outcomes.All().Select(Outcome)) + (line.Basis is { } basis ? ", " + basis : ""),
    };

    private static string Outcome(Outcome outcome) => outcome switch
    {
        Values.Outcome.NotNecessary => "not necessary",
        Values.Outcome.NecessaryInPart => "necessary in part",
        Values.Outcome.StudyOnly => "necessary in a study",
        _ => OutcomeWords.Of(outcome),
    };

    private static string Truth(Truth truth) => truth switch { Values.Truth.Yes => "met", Values.Truth.No => "not met", _ => "unknown" };

    private static string Missing(IReadOnlyList<MissingFact> missing) =>
        List(missing.Select(fact => fact.Why == "not-documented" ? fact.Fact : $"{fact.Fact} ({fact.Why})"));

    private static string List(IEnumerable<string> words, string separator = ", ") => string.Join(separator, words.DefaultIfEmpty(Nothing));

    private static string Word(string? word) => word is null ? "" : " " + word;

    private string? Definition(string words)
    {
        var match = CallHeader().Match(words);
        var blocks = decision.Plan.Blocks;
        var block = Enumerable.Range(0, blocks.Count).FirstOrDefault(
            index => blocks[index].Kind is BlockKind.Criterion or BlockKind.Definition && blocks[index].Name == match.Groups[1].Value, -1);
        if (block < 0)
        {
            return null;
        }

        CaseRecord[] arguments = [.. match.Groups[2].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Element)];
        var judgement = decision.Runs[0].Frame(block, new Scope(1), arguments)[0];
        return Truth(judgement.Official) + (judgement.Open == judgement.Official ? "" : ", open " + Truth(judgement.Open));
    }

    // An argument is an element of the policy's first list of records.
    private CaseRecord Element(string key)
    {
        var facts = decision.Facts;
        var list = Enumerable.Range(0, decision.Plan.Facts.Count).First(fact => decision.Plan.Facts[fact].Type.Kind == TypeKind.List);
        return facts.Resolve(facts.Root.ListAt(list), decision.Plan.Facts[list].Type.Element!, key);
    }

    private DecisionLine? Line(string words)
    {
        var match = LineHeader().Match(words);
        if (!match.Success || decision.Plan.Services.All(service => service.Name != match.Groups["service"].Value))
        {
            throw new FormatException($"'{words}' is neither a fact nor a result of the policy.");
        }

        var stage = match.Groups["stage"] is { Success: true } number ? int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture) : 1;
        var key = match.Groups["key"] is { Success: true } at ? at.Value : null;
        return decision.Lines.SingleOrDefault(line => line.Stage == stage && line.Service.Name == match.Groups["service"].Value && line.At == key);
    }

    [GeneratedRegex(@"^stage (\d+) (action|outcome)$")]
    private static partial Regex StageHeader();

    [GeneratedRegex("^(missing|reasons|terms|remarks|elements) (.+)$")]
    private static partial Regex PropertyHeader();

    [GeneratedRegex(@"^([^(]+)(?:\((.*)\))?$")]
    private static partial Regex CallHeader();

    [GeneratedRegex(@"^(?:stage (?<stage>\d+): )?(?<service>[a-z0-9-]+)(?: at (?<key>.+))?$")]
    private static partial Regex LineHeader();
}
