using System.Text.Json;
using Policies.Plan;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Runtime.Json;

/// <summary>Reads the request of a case.</summary>
internal sealed class RequestReader(PolicyPlan plan, List<InputError> errors)
{
    private static readonly string[] Properties = ["stage", "service", "codes", "at", "phase"];

    public Request? Read(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new InputError(path, $"A request is an array of items, but this is {JsonWords.Of(element)}."));
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
            errors.Add(new InputError(path, $"An item of a request is an object, but this is {JsonWords.Of(element)}."));
            return;
        }

        var stage = 1;
        ServicePlan? service = null;
        var isWrong = false;
        IReadOnlyList<string> at = [];
        IReadOnlyList<string> codes = [];
        foreach (var property in element.EnumerateObject())
        {
            var place = path + "." + property.Name;
            switch (property.Name)
            {
                case "stage":
                    if (property.Value.ValueKind != JsonValueKind.Number || !property.Value.TryGetInt32(out stage) || stage < 1)
                    {
                        errors.Add(new InputError(place, $"A stage is a whole number from 1, but this is {JsonWords.Of(property.Value)}."));
                        stage = 1;
                    }

                    break;
                case "service":
                    var name = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : "";
                    service = plan.Services.FirstOrDefault(candidate => candidate.Name == name);
                    if (service is null)
                    {
                        isWrong = true;
                        errors.Add(new InputError(
                            place, $"The policy has no service {JsonWords.Of(property.Value)}.", NearestName.Of(name, plan.Services.Select(candidate => candidate.Name))));
                    }

                    break;
                case "codes":
                    codes = Texts(property.Value, place);
                    break;
                case "at":
                    at = Texts(property.Value, place);
                    break;
                case "phase":
                    if (property.Value.ValueKind != JsonValueKind.String || property.Value.GetString() is not ("start" or "continue"))
                    {
                        errors.Add(new InputError(place, $"A phase is start or continue, but this is {JsonWords.Of(property.Value)}."));
                    }

                    break;
                default:
                    errors.Add(new InputError(
                        place, $"An item of a request has no property '{property.Name}'; it has {string.Join(", ", Properties)}.", NearestName.Of(property.Name, Properties)));
                    break;
            }
        }

        if (!isWrong)
        {
            Add(service, stage, at, codes, path, items);
        }
    }

    private void Add(ServicePlan? service, int stage, IReadOnlyList<string> at, IReadOnlyList<string> codes, string path, List<RequestItem> items)
    {
        if (service is null && codes.Count == 0)
        {
            errors.Add(new InputError(path, "The item names neither a service nor a code."));
            return;
        }

        var byService = new Dictionary<ServicePlan, List<string>>();
        if (service is not null)
        {
            byService[service] = [];
        }

        for (var i = 0; i < codes.Count; i++)
        {
            var place = $"{path}.codes[{i}]";
            var owners = plan.Services.Where(candidate => candidate.Codes.Any(range => CodeList.IsIn(range, codes[i]))).ToList();
            var owner = service is not null && owners.Contains(service) ? service : owners.Count == 1 && service is null ? owners[0] : null;
            if (owner is null)
            {
                errors.Add(new InputError(place, owners.Count switch
                {
                    0 => $"No service of the policy has the code '{codes[i]}'.",
                    _ when service is not null => $"The code '{codes[i]}' is not one of the service '{service.Name}', but of {string.Join(", ", owners.Select(other => other.Name))}.",
                    _ => $"The code '{codes[i]}' is one of several services: name {string.Join(" or ", owners.Select(other => other.Name))}.",
                }));
                continue;
            }

            if (!byService.TryGetValue(owner, out var own))
            {
                byService[owner] = own = [];
            }

            own.Add(codes[i]);
        }

        foreach (var (owner, own) in byService)
        {
            if (at.Count > 0 && owner.AtEach is null)
            {
                errors.Add(new InputError(path + ".at", $"The service '{owner.Name}' is not decided by element, so it cannot be asked for at '{at[0]}'."));
                continue;
            }

            items.Add(new RequestItem(owner.Name, stage, at, own));
        }
    }

    private IReadOnlyList<string> Texts(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (element.ValueKind == JsonValueKind.String)
        {
            return [element.GetString()!];
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new InputError(path, $"Expected an array of texts, but this is {JsonWords.Of(element)}."));
            return [];
        }

        List<string> texts = [];
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (item.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                texts.Add(item.ValueKind == JsonValueKind.String ? item.GetString()! : item.GetRawText());
            }
            else
            {
                errors.Add(new InputError($"{path}[{index}]", $"Expected a text, but this is {JsonWords.Of(item)}."));
            }

            index++;
        }

        return texts;
    }
}
