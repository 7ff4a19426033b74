using Policies.Language.Model;

namespace Policies.Language.Semantics;

/// <summary>What a declaration needs: the hops of a cycle.</summary>
internal static class Dependencies
{
    /// <summary>The records that a record holds. One in a list may hold a list of its own kind; one in itself would never end.</summary>
    public static IEnumerable<RecordType> Held(RecordType record) => record.Fields.Select(field => field.Type).OfType<RecordType>();

    /// <summary>The definitions that a definition calls.</summary>
    public static IEnumerable<Definition> Calls(Definition definition) => Calls(definition.Body);

    private static IEnumerable<Definition> Calls(Expression expression) => Walk.All(expression)
        .Select(part => part switch { Call call => call.Target, DefinitionValue value => value.Definition, _ => null })
        .OfType<Definition>();

    /// <summary>The services whose results a service needs.</summary>
    /// <param name="service">The service.</param>
    /// <param name="all">Every service, for "any of a kind".</param>
    public static IEnumerable<Service> Needs(Service service, IEnumerable<Service> all)
    {
        var direct = service.Requires.SelectMany(requirement => requirement.Kind is { } kind
            ? all.Where(other => other.Kind == kind && other != service)
            : requirement.Services);
        var followed = service.Follows is { } other ? new[] { other } : [];
        return direct.Concat(followed).Concat(Walk.Conditions(service).SelectMany(Asked));
    }

    private static IEnumerable<Service> Asked(Condition condition)
    {
        var seen = new HashSet<Definition>();
        var open = new Stack<Expression>([condition]);
        while (open.Count > 0)
        {
            var expression = open.Pop();
            foreach (var asked in Walk.All(expression).OfType<ServiceCondition>().Where(asked => !asked.IsRequested))
            {
                yield return asked.Service;
            }

            foreach (var called in Calls(expression).Where(seen.Add))
            {
                open.Push(called.Body);
            }
        }
    }
}
