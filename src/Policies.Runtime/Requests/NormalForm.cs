using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Values;

namespace Policies.Runtime.Requests;

/// <summary>Brings a request into normal form (language reference, "Request, in normal form").</summary>
internal static class NormalForm
{
    /// <summary>The lines of a request, in the order in which each was first asked for.</summary>
    /// <exception cref="ArgumentException">An item names no service of the policy, a stage before the first, or an element of a service that has none.</exception>
    public static IReadOnlyList<RequestLine> Of(IReadOnlyList<RequestItem> items, PolicyPlan plan, CaseFacts facts, FactFinder finder)
    {
        List<RequestLine> lines = [];
        foreach (var group in items.GroupBy(item => (item.Stage, item.Service, item.Phase)))
        {
            var service = IndexOf(plan, group.Key.Service);
            if (group.Key.Stage < 1)
            {
                throw new ArgumentException($"Stages count from 1, found {group.Key.Stage} for the service '{group.Key.Service}'.");
            }

            var keys = group.SelectMany(item => item.At ?? []).Distinct(StringComparer.Ordinal).ToList();
            if (keys.Count > 0 && plan.Services[service].AtEach is null)
            {
                throw new ArgumentException($"The service '{group.Key.Service}' is not decided by element, so it cannot be asked for at one.");
            }

            var unnamed = group.Any(item => item.At is not { Count: > 0 });
            lines.Add(new RequestLine(
                group.Key.Stage,
                service,
                group.Key.Phase,
                [.. group.SelectMany(item => item.Codes ?? []).Distinct(StringComparer.Ordinal)],
                Elements(plan.Services[service], keys, unnamed, facts, finder),
                plan.Services[service].AtEach is not null && unnamed));
        }

        return lines;
    }

    /// <summary>Items that were made before, each once: they count once, and a reader is told.</summary>
    public static IEnumerable<RequestItem> Repeated(IReadOnlyList<RequestItem> items) => items
        .GroupBy(item => (item.Stage, item.Service, item.Phase, At: Sorted(item.At), Codes: Sorted(item.Codes)))
        .Where(same => same.Count() > 1)
        .Select(same => same.First());

    private static string Sorted(IReadOnlyList<string>? texts) => string.Join('\n', (texts ?? []).Order(StringComparer.Ordinal));

    private static int IndexOf(PolicyPlan plan, string service)
    {
        for (var i = 0; i < plan.Services.Count; i++)
        {
            if (plan.Services[i].Name == service)
            {
                return i;
            }
        }

        var nearest = NearestName.Of(service, plan.Services.Select(candidate => candidate.Name));
        throw new ArgumentException($"The policy has no service '{service}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}");
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
