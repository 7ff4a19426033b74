using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads the request of a case.</summary>
internal sealed class RequestReader(PolicyPlan plan, List<InputError> errors)
{
    private static readonly string[] Properties = ["stage", "service", "codes", "at", "phase"];

    /// <summary>The request; null, with an error, if it is none.</summary>
    public Request? Read(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new InputError(path, $"Expected an array of items, but this is {JsonWords.Kind(element)}."));
            return null;
        }

        if (element.GetArrayLength() == 0)
        {
            errors.Add(new InputError(path, "The request holds no item. Without a request every service is decided by itself; to ask for that, leave it out."));
            return null;
        }

        List<RequestItem> items = [];
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            Item(item, $"{path}[{index++}]", items);
        }

        return new Request(items);
    }

    private void Item(JsonElement element, string path, List<RequestItem> items)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new InputError(path, $"Expected an item, an object with a service or codes, but this is {JsonWords.Kind(element)}."));
            return;
        }

        var count = errors.Count;
        var stage = 1;
        var phase = Policies.Plan.Phase.Start;
        ServicePlan? service = null;
        IReadOnlyList<JsonMember> at = [];
        IReadOnlyList<JsonMember> codes = [];
        foreach (var member in JsonMember.Of(element, path, errors).Where(member => member.IsGiven || !Properties.Contains(member.Name)))
        {
            switch (member.Name)
            {
                case "stage":
                    stage = Stage(member);
                    break;
                case "service":
                    service = Service(member);
                    break;
                case "codes":
                    codes = Texts(member, "[\"22630\"]");
                    break;
                case "at":
                    at = Texts(member, "[\"L4-5\"]");
                    break;
                case "phase":
                    phase = Phase(member);
                    break;
                default:
                    errors.Add(new InputError(
                        member.Path,
                        $"An item of a request has no property {JsonWords.Quote(member.Name)}; it has {string.Join(", ", Properties)}.",
                        NearestName.Of(member.Name, Properties)));
                    break;
            }
        }

        if (errors.Count > count)
        {
            return;
        }

        IReadOnlyList<string> keys = [.. at.Select(key => ListReader.Key(key, errors)).OfType<string>()];
        if (errors.Count == count)
        {
            Add(service, stage, phase, keys, codes, path, items);
        }
    }

    private int Stage(JsonMember member)
    {
        if (member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetInt32(out var stage) && stage >= 1)
        {
            return stage;
        }

        errors.Add(new InputError(member.Path, $"A stage is a whole number from 1, but this is {Number(member.Value)}."));
        return 1;
    }

    private static string Number(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? $"{number}" : JsonWords.Kind(element);

    private ServicePlan? Service(JsonMember member)
    {
        var name = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : "";
        if (plan.Services.FirstOrDefault(candidate => candidate.Name == name) is { } service)
        {
            return service;
        }

        var names = plan.Services.Select(candidate => candidate.Name).ToList();
        var nearest = NearestName.Of(name, names);
        errors.Add(new InputError(
            member.Path,
            member.Value.ValueKind == JsonValueKind.String
                ? $"The policy has no service {JsonWords.Quote(name)}{(nearest is null ? $"; it has {string.Join(", ", names)}" : "")}."
                : $"Expected the name of a service, but this is {JsonWords.Kind(member.Value)}.",
            nearest));
        return null;
    }

    private Phase Phase(JsonMember member)
    {
        switch (member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null)
        {
            case "start":
                return Policies.Plan.Phase.Start;
            case "continue":
                return Policies.Plan.Phase.Continue;
            case var phase:
                errors.Add(new InputError(
                    member.Path, $"A phase is start or continue, but this is {JsonWords.Shown(member.Value)}.", phase is null ? null : NearestName.Of(phase, ["start", "continue"])));
                return Policies.Plan.Phase.Start;
        }
    }

    private void Add(ServicePlan? service, int stage, Phase phase, IReadOnlyList<string> at, IReadOnlyList<JsonMember> codes, string path, List<RequestItem> items)
    {
        if (service is null && codes.Count == 0)
        {
            errors.Add(new InputError(path, "The item names neither a service nor a code."));
            return;
        }

        List<(ServicePlan Service, List<string> Codes)> asked = service is null ? [] : [(service, [])];
        foreach (var code in codes)
        {
            if (Owner(code, service) is not { } owner)
            {
                continue;
            }

            var index = asked.FindIndex(candidate => candidate.Service == owner);
            if (index < 0)
            {
                index = asked.Count;
                asked.Add((owner, []));
            }

            asked[index].Codes.Add(code.Value.GetString()!);
        }

        foreach (var (owner, own) in asked)
        {
            if (at.Count > 0 && owner.AtEach is null)
            {
                errors.Add(new InputError(path + ".at", $"The service '{owner.Name}' is decided as a whole, so it cannot be asked for at {JsonWords.Quote(at[0])}."));
                continue;
            }

            items.Add(new RequestItem(owner.Name, stage, at, own, phase));
        }
    }

    private ServicePlan? Owner(JsonMember code, ServicePlan? named)
    {
        var text = code.Value.GetString()!;
        var owners = plan.Services.Where(candidate => candidate.Codes.Any(range => CodeList.IsIn(range, text))).ToList();
        if (named is null ? owners.Count == 1 : owners.Contains(named))
        {
            return named ?? owners[0];
        }

        var names = owners.Select(owner => owner.Name).ToList();
        errors.Add(new InputError(code.Path, (named, owners.Count) switch
        {
            (null, 0) => $"No service of the policy has the code {JsonWords.Quote(text)}.",
            (null, _) => $"The code {JsonWords.Quote(text)} is one of several services; name the one that is meant: {string.Join(" or ", names)}.",
            (_, 0) => $"The service '{named.Name}' does not have the code {JsonWords.Quote(text)}, and no other has.",
            _ => $"The service '{named.Name}' does not have the code {JsonWords.Quote(text)}; it is one of {string.Join(", ", names)}.",
        }));
        return null;
    }

    private IReadOnlyList<JsonMember> Texts(JsonMember member, string example)
    {
        if (member.Value.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new InputError(member.Path, $"Expected an array of texts such as {example}, but this is {JsonWords.Kind(member.Value)}."));
            return [];
        }

        List<JsonMember> texts = [];
        foreach (var item in member.Value.EnumerateArray())
        {
            var text = new JsonMember("", item, $"{member.Path}[{texts.Count}]");
            texts.Add(text);
            if (item.ValueKind != JsonValueKind.String)
            {
                errors.Add(new InputError(text.Path, $"Expected a text such as {example[1..^1]}, but this is {JsonWords.Kind(item)}."));
            }
        }

        return texts;
    }
}
