using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Requests;

/// <summary>Brings a request into normal form (language reference, "Request, in normal form").</summary>
internal static class NormalForm
{
    /// <summary>The lines of a request, in the order in which each was first asked for.</summary>
    public static IReadOnlyList<RequestLine> Of(IReadOnlyList<RequestItem> items, PolicyPlan plan, CaseFacts facts, FactFinder finder)
    {
        List<RequestLine> lines = [];
        foreach (var group in items.GroupBy(item => (item.Stage, item.Service)))
        {
            var service = IndexOf(plan, group.Key.Service);
            if (service < 0)
            {
                continue;
            }

            var keys = group.SelectMany(item => item.At ?? []).Distinct(StringComparer.Ordinal).ToList();
            var unnamed = group.Any(item => item.At is not { Count: > 0 });
            lines.Add(new RequestLine(
                group.Key.Stage,
                service,
                [.. group.SelectMany(item => item.Codes ?? []).Distinct(StringComparer.Ordinal)],
                Elements(plan.Services[service], keys, unnamed, facts, finder),
                plan.Services[service].AtEach is not null && unnamed));
        }

        return lines;
    }

    private static int IndexOf(PolicyPlan plan, string service)
    {
        for (var i = 0; i < plan.Services.Count; i++)
        {
            if (plan.Services[i].Name == service)
            {
                return i;
            }
        }

        return -1;
    }

    private static IReadOnlyList<CaseRecord> Elements(ServicePlan service, IReadOnlyList<string> keys, bool unnamed, CaseFacts facts, FactFinder finder)
    {
        if (service.AtEach is not { } path)
        {
            return [];
        }

        var place = finder.Find(path, []);
        var list = (ListValue)place.Value;
        finder.Elements(place);
        List<CaseRecord> elements = [];
        foreach (var key in keys)
        {
            var element = facts.Resolve(list, place.Type.Element!, key);
            finder.Name(element, $"{place.Name}.{key}");
            elements.Add(element);
        }

        if (unnamed)
        {
            // The same unnamed element for every service over the list, since they are asked about the same one.
            var element = facts.Unnamed(list, place.Type.Element!);
            finder.Name(element, place.Name);
            elements.Add(element);
        }

        return elements;
    }
}
