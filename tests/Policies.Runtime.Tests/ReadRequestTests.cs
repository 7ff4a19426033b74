using Policies.Plan;
using Policies.Runtime.Json;

namespace Policies.Runtime.Tests;

public class ReadRequestTests
{
    [Theory]
    [InlineData("""[{"service": "revision"}]""", "1 revision at [] with []")]
    [InlineData("""[{"stage": 2, "service": "repair", "at": ["hip", "knee"], "phase": "start"}]""", "2 repair at [hip, knee] with []")]
    [InlineData("""[{"stage": null, "service": "repair", "at": null, "codes": null, "phase": null}]""", "1 repair at [] with []")]
    [InlineData("""[{"codes": ["20002"]}]""", "1 revision at [] with [20002]")]
    [InlineData("""[{"codes": ["10001", "10005"], "at": ["hip"]}]""", "1 repair at [hip] with [10001, 10005]")]
    [InlineData("""[{"codes": ["10001", "20002"]}]""", "1 repair at [] with [10001]; 1 revision at [] with [20002]")]
    [InlineData("""[{"service": "revision", "codes": ["20001"]}]""", "1 revision at [] with [20001]")]
    public void An_item_asks_for_services_by_name_or_by_code(string request, string expected)
    {
        var input = Sample.Read(Sample.EveryType, "{\"request\": " + request + "}");

        Assert.Empty(input.Errors);
        Assert.Equal(expected, string.Join("; ", input.Request!.Items.Select(item =>
            $"{item.Stage} {item.Service} at [{string.Join(", ", item.At!)}] with [{string.Join(", ", item.Codes!)}]")));
    }

    [Fact]
    public void A_line_to_continue_is_a_line_of_its_own()
    {
        var decision = Sample.Decide(Sample.EveryType, """{"request": [{"service": "revision"}, {"service": "revision", "phase": "continue"}]}""");

        Assert.Equal([Phase.Start, Phase.Continue], decision.Lines.Select(line => line.Phase));
        Assert.Empty(decision.Findings);
    }

    [Theory]
    [InlineData("""{"id": "case-17"}""", "case-17")]
    [InlineData("""{"id": 17}""", "17")]
    [InlineData("""{"id": null, "policy": null, "facts": null, "request": null}""", null)]
    [InlineData("""{"policy": "every-type"}""", null)]
    public void A_case_may_have_a_name(string json, string? id)
    {
        var input = Sample.Read(Sample.EveryType, json);

        Assert.Empty(input.Errors);
        Assert.Equal(id, input.Id);
        Assert.Null(input.Request);
    }

    [Fact]
    public void An_item_that_is_made_twice_counts_once_and_is_noted()
    {
        var decision = Sample.Decide(Sample.EveryType, """
            {"request": [{"service": "repair", "at": ["hip", "knee"]}, {"service": "revision"}, {"service": "repair", "at": ["knee", "hip"]}]}
            """);

        Assert.Equal(["hip", "knee", null, null], decision.Lines.Select(line => line.At));
        var finding = Assert.Single(decision.Findings);
        Assert.Equal("repeated-item", finding.Code);
        Assert.Equal("Stage 1 asks more than once for repair at hip, knee; it is decided once.", finding.Text);
    }
}
