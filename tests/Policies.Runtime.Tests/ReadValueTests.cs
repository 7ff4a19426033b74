using Policies.Runtime.Facts;
using Policies.Runtime.Json;

namespace Policies.Runtime.Tests;

/// <summary>The forms of LANGUAGE.md section 3, "Types": whole and partly documented values.</summary>
public class ReadValueTests
{
    [Theory]
    [InlineData("consent", "true", "TruthValue { Value = Yes }")]
    [InlineData("consent", "false", "TruthValue { Value = No }")]
    [InlineData("stage", "\"late\"", "late")]
    [InlineData("stage", "[\"early\", \"late\"]", "early, late")]
    [InlineData("severity", "\"none\"", "none")]
    [InlineData("severity", "[\"none\", \"severe\"]", "none, severe")]
    [InlineData("severity", "{\"from\": \"mild\", \"to\": \"moderate\"}", "mild, moderate")]
    [InlineData("severity", "{\"above\": \"mild\"}", "moderate, severe")]
    [InlineData("severity", "{\"below\": \"mild\"}", "none")]
    [InlineData("tests", "3", "3")]
    [InlineData("tests", "{\"above\": 2}", "3 to 5")]
    [InlineData("tests", "{\"below\": 2}", "0 to 1")]
    [InlineData("tests", "{\"from\": 2, \"to\": 9}", "2 to 5")]
    [InlineData("weight", "72.5", "72.5")]
    [InlineData("weight", "{\"from\": 60, \"to\": 72.5}", "60 to 72.5")]
    [InlineData("weight", "{\"above\": 60, \"below\": 70}", "more than 60 to less than 70")]
    [InlineData("weight", "{\"value\": 72500, \"unit\": \"g\"}", "72.5")]
    [InlineData("weight", "{\"value\": {\"from\": 60000}, \"unit\": \"g\"}", "60 to 500")]
    [InlineData("weight", "{\"from\": 60000, \"unit\": \"g\"}", "60 to 500")]
    [InlineData("weight", "{\"value\": 72.5}", "72.5")]
    [InlineData("score", "-1.5", "-1.5")]
    [InlineData("score", "{\"to\": 12}", "at most 12")]
    [InlineData("score", "{\"from\": 6, \"to\": null}", "at least 6")]
    [InlineData("relief", "60", "60")]
    [InlineData("relief", "{\"value\": 60, \"unit\": \"%\"}", "60")]
    [InlineData("care", "\"6 weeks\"", "6 weeks")]
    [InlineData("care", "\"1.5 years\"", "1.5 years")]
    [InlineData("care", "{\"from\": \"6 weeks\"}", "at least 6 weeks")]
    [InlineData("care", "{\"above\": \"6 weeks\", \"to\": \"3 months\"}", "more than 6 weeks to 3 months")]
    [InlineData("onset", "\"2025-03-04\"", "2025-03-04")]
    [InlineData("onset", "\"2025-03\"", "2025-03")]
    [InlineData("onset", "\"2025\"", "2025")]
    [InlineData("onset", "{\"from\": \"2025-03\", \"to\": \"2025-05-02\"}", "2025-03-01 to 2025-05-02")]
    [InlineData("onset", "{\"above\": \"2025-03\"}", "on or after 2025-04-01")]
    [InlineData("onset", "{\"below\": \"2025-03\"}", "on or before 2025-02-28")]
    [InlineData("diagnosis", "\"M48.061\"", "M48.061")]
    [InlineData("comment", "\"two words\"", "two words")]
    [InlineData("comment", "{\"value\": \"two words\"}", "two words")]
    public void A_value_is_read_as_what_it_leaves_possible(string fact, string json, string possible) =>
        Assert.Equal(possible, Words(Sample.EveryType.Plan, fact, Fact(fact, json)));

    [Theory]
    [InlineData("consent")]
    [InlineData("stage")]
    [InlineData("weight")]
    [InlineData("care")]
    [InlineData("onset")]
    [InlineData("comment")]
    [InlineData("surgeon")]
    [InlineData("joints")]
    public void Null_is_not_documented(string fact) =>
        Assert.False(Read(Facts(fact, "null")).Facts.Root.IsDocumented(IndexOf(fact)));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"facts": null}""")]
    [InlineData("""{"facts": {}}""")]
    [InlineData("""{"facts": {"consent": {"value": null, "source": "chart"}}}""")]
    [InlineData("""{"facts": {"surgeon": {}}}""")]
    [InlineData("""{"facts": {"stage": ["early", "middle", "late"]}}""")]
    [InlineData("""{"facts": {"tests": {"from": 0, "to": 5}}}""")]
    public void What_says_nothing_is_not_documented(string json)
    {
        var root = Read(json).Facts.Root;

        Assert.DoesNotContain(Enumerable.Range(0, root.Fields.Count), root.IsDocumented);
    }

    [Fact]
    public void The_date_and_the_source_of_a_value_are_kept()
    {
        var value = Fact("consent", """{"value": true, "on": "2025-11", "source": "CT report, p. 2"}""");

        Assert.Equal("2025-11", value.Provenance!.On.ToString());
        Assert.Equal("CT report, p. 2", value.Provenance.Source);
    }

    [Fact]
    public void The_date_and_the_source_of_a_range_and_of_a_list_are_kept()
    {
        Assert.Equal("chart", Fact("weight", """{"from": 60, "source": "chart"}""").Provenance!.Source);
        Assert.Equal("2025", Fact("scores", """{"value": [1, 2], "on": "2025"}""").Provenance!.On.ToString());
        Assert.Equal("chart", Fact("joints", """{"value": {"hip": {}}, "source": "chart"}""").Provenance!.Source);
    }

    [Fact]
    public void A_list_of_records_is_an_array_or_an_object_by_key()
    {
        var array = Joints("""[{"name": "hip", "severity": "mild"}, {"name": "knee"}]""");
        var byKey = Joints("""{"hip": {"severity": "mild"}, "knee": null}""");

        Assert.Equal(["hip: mild, open: False", "knee: not documented, open: False"], array);
        Assert.Equal(array, byKey);
    }

    [Fact]
    public void A_list_that_includes_elements_may_hold_others()
    {
        Assert.Equal(["hip: mild, open: True"], Joints("""{"includes": [{"name": "hip", "severity": "mild"}]}"""));
        Assert.Equal(["hip: mild, open: True"], Joints("""{"includes": {"hip": {"severity": "mild"}}}"""));
        Assert.True(((ListValue)Fact("scores", """{"includes": [3]}""")).IsOpen);
    }

    [Fact]
    public void An_empty_list_is_complete_and_one_that_includes_nothing_is_not_documented()
    {
        Assert.True(Read("""{"facts": {"joints": []}}""").Facts.Root.IsDocumented(IndexOf("joints")));
        Assert.False(Read("""{"facts": {"joints": {"includes": []}}}""").Facts.Root.IsDocumented(IndexOf("joints")));
    }

    [Fact]
    public void An_element_of_which_nothing_is_known_is_an_element()
    {
        Assert.Equal(2, ((ListValue)Fact("scores", "[null, 4]")).Elements.Count);
        Assert.Equal([": not documented, open: False"], Joints("[{}]"));
    }

    [Fact]
    public void Fields_of_records_are_read_in_part()
    {
        var surgeon = ((RecordValue)Fact("surgeon", """{"board": true}""")).Value;

        Assert.True(surgeon.IsDocumented(surgeon.IndexOf("board")));
        Assert.False(surgeon.IsDocumented(surgeon.IndexOf("name")));
    }

    private static CaseInput Read(string json)
    {
        var input = Sample.Read(Sample.EveryType, json);
        Assert.Empty(input.Errors);
        return input;
    }

    private static FactValue Fact(string fact, string json) => Read(Facts(fact, json)).Facts.Root[IndexOf(fact)];

    private static string Facts(string fact, string json) => $"{{ \"facts\": {{ \"{fact}\": {json} }} }}";

    private static int IndexOf(string fact) => new CaseFacts(Sample.EveryType.Plan).Root.IndexOf(fact);

    private static string[] Joints(string json)
    {
        var list = (ListValue)Fact("joints", json);
        return [.. list.Elements.Select(element =>
        {
            var joint = ((RecordValue)element).Value;
            var severity = joint.IndexOf("severity");
            return $"{joint.Key}: {(joint.IsDocumented(severity) ? Options(joint.OptionsAt(severity), joint.Fields[severity].Type) : "not documented")}, open: {list.IsOpen}";
        })];
    }

    private static string Words(Policies.Plan.PolicyPlan plan, string fact, FactValue value) => value switch
    {
        OptionValue option => Options(option.Value, plan.Facts.First(field => field.Name == fact).Type),
        NumberValue number => ((Values.NumberRange)number.Value).ToString(),
        DurationValue duration => duration.Value.ToString(),
        DateValue date => date.Value.ToString(),
        TextValue text => text.Value.ToString(),
        _ => value.ToString().Replace("Provenance = , ", ""),
    };

    private static string Options(Values.OptionSet set, Policies.Plan.TypePlan type) =>
        string.Join(", ", type.Options.Where((_, index) => set.Contains(index)));
}
