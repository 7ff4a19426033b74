using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>The facts below a leaf, a pass over a list or a table, each reported by its name.</summary>
internal sealed partial class MissingFinder
{
    private List<FactPlace> Values(IReadOnlyList<FactPath> facts, IReadOnlyList<ScanPlan> scans, IReadOnlyList<ReadPlan> reads, Frame frame)
    {
        var places = facts.SelectMany(path => lines.Finder.FindAll(path, frame, Rail.Open)).ToList();
        foreach (var place in places.Where(place => !FactTypes.IsSingle(place.Value)))
        {
            Report(place, FactTypes.IsDocumented(place.Value, place.Type) ? "partial" : "not-documented");
        }

        foreach (var scan in scans)
        {
            Scan(scan, frame, Truth.Unknown, isEvery: false);
        }

        foreach (var read in reads)
        {
            Table(read, frame);
        }

        return places;
    }

    private void Leaf(NodePlan node, Frame frame)
    {
        var before = _reports;
        var places = Values(node.Facts, node.Scans, node.Reads, frame);

        // What tells which record is meant is asked for where the record is chosen.
        if (_reports == before && !(_isChoiceAsked && frame.Arguments.Any(argument => !argument.IsOfChart)))
        {
            // Open though all that it reads is known: a question of which months are meant, of a division, or of the highest of nothing.
            foreach (var place in places)
            {
                Report(place, "no-value");
            }

            NoValue(node.Scans, frame);
        }
    }

    private void Scan(ScanPlan scan, Frame frame, Truth want, bool isEvery)
    {
        foreach (var open in lines.Finder.FindAll(scan.List, frame, Rail.Open).Where(each => ((ListValue)each.Value).IsOpen))
        {
            Report(open, FactTypes.IsDocumented(open.Value, open.Type) ? "partial" : "not-documented");
        }

        if (lines.Finder.Records(scan.Arguments, frame, Rail.Open) is not { } outer)
        {
            return;
        }

        var roots = lines.Plan.Blocks[scan.Block].Roots;
        foreach (var element in Entered(scan, frame))
        {
            var body = lines.Run.Frame(scan.Block, frame.Scope, [.. outer, element]);
            for (var i = 0; i < roots.Count; i++)
            {
                Visit(roots[i], body, isEvery && i < roots.Count - 1 ? want.Not() : want);
            }

            // What is taken from an element matters where the element may count; a date, wherever it stands.
            if (scan.ReadsAll || roots.All(root => body[root.Slot].Open != (isEvery && root == roots[^1] ? Truth.Yes : Truth.No)))
            {
                Values(scan.Facts, scan.Scans, scan.Reads, body);
            }
        }
    }

    // Which elements matter: of those that one is chosen from, the ones that may be it, if it is not known which.
    private IReadOnlyList<CaseRecord> Entered(ScanPlan scan, Frame frame)
    {
        if (scan.Choice is null)
        {
            return lines.Finder.Elements(lines.Finder.Find(scan.List, frame.Arguments));
        }

        var (choice, elements) = lines.Finder.Choice(scan, frame, Rail.Open);
        return choice.IsSettled ? [] : [.. choice.Candidates.Select(index => elements[index])];
    }

    private void Report(FactPlace place, string why)
    {
        Report(place.Name, place.Field?.Title, place.Field?.Ask, place.Owner is { } owner ? [owner] : [], why);
    }

    private void Report(string name, string? title, MessagePlan? ask, IReadOnlyList<CaseRecord> arguments, string why)
    {
        _reports++;
        if (!_found.Any(found => found.Fact == name && found.For[0] == _for))
        {
            _found.Add(new MissingFact(name, title, wording.Of(ask, arguments), why, [_for], wording.Cite(_citations)));
        }
    }
}
