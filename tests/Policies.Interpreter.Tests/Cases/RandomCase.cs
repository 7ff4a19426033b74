using System.Text;
using System.Text.Json.Nodes;
using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Facts;
using Policies.Runtime.Requests;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>A random case of a policy.</summary>
/// <param name="Chart">What the chart documents.</param>
/// <param name="Request">What is asked for; null for every service by itself.</param>
/// <param name="ByCode">The items that are asked for by code alone.</param>
internal sealed record RandomCase(RecordChart Chart, Request? Request, IReadOnlySet<RequestItem> ByCode)
{
    /// <summary>One for a policy.</summary>
    public static RandomCase Draw(PolicyPlan plan, Dice dice)
    {
        var chart = Charts.Draw(plan, dice);
        if (dice.Chance(20))
        {
            return new RandomCase(chart, null, new HashSet<RequestItem>());
        }

        var request = Requests.Draw(plan, dice);
        return new RandomCase(chart, request, request.Items.Where(item => item.Codes is { Count: > 0 } && dice.Chance(50)).ToHashSet());
    }

    /// <summary>Its facts, in memory.</summary>
    public CaseFacts Facts(PolicyPlan plan)
    {
        var facts = new CaseFacts(plan);
        Chart.Fill(facts.Root, plan);
        return facts;
    }

    /// <summary>The same case as JSON.</summary>
    public byte[] Json()
    {
        var json = new JsonObject { ["facts"] = Chart.Json() };
        if (Request is not null)
        {
            json["request"] = new JsonArray([.. Request.Items.Select(Item)]);
        }

        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Json());

    private JsonNode Item(RequestItem item)
    {
        var json = new JsonObject { ["stage"] = item.Stage };
        if (!ByCode.Contains(item))
        {
            json["service"] = item.Service;
        }

        if (item.Phase == Phase.Continue)
        {
            json["phase"] = "continue";
        }

        if (item.At is { Count: > 0 } at)
        {
            json["at"] = Texts(at);
        }

        if (item.Codes is { Count: > 0 } codes)
        {
            json["codes"] = Texts(codes);
        }

        return json;
    }

    private static JsonArray Texts(IReadOnlyList<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
