namespace Policies.Interpreter.Tests.Requests;

/// <summary>Language reference, section 3, "Request, in normal form".</summary>
public class NormalFormTests
{
    private const string Policy = """
        policy joints "Joints"
        record joint "Joint"
          name: text key
          worn: yes-no "Worn"
        facts
          joints: list of joint "Joints"
          consent: yes-no "Consent"
        service implant "Implant" at each joint in joints
          kind procedure
          codes CPT 99201, 99202
          necessary when joint.worn
          each joint stands alone
        service visit "Visit"
          kind stay
          codes CPT 99203
          necessary when consent
        """;

    [Fact]
    public void Items_of_one_service_and_stage_make_one_line_with_their_codes_and_elements_united()
    {
        var decision = Decided.Of(Policy, """
            {"facts": {"joints": {"hip": {"worn": true}, "knee": {"worn": false}}},
             "request": [{"service": "implant", "at": ["hip"], "codes": ["99201"]}, {"codes": ["99202"], "at": ["knee", "hip"]}]}
            """);
        Assert.Equal(["1 implant at hip: necessary", "1 implant at knee: not-necessary", "1 implant: necessary-in-part"], decision.Lines());
        Assert.All(decision.Lines, line => Assert.Equal(["99201", "99202"], line.Codes));
        Assert.Equal(["hip"], decision.Lines[2].Elements);
    }

    [Fact]
    public void An_element_that_the_chart_lacks_beside_others_is_decided_and_told()
    {
        var decision = Decided.Of(Policy, """
            {"facts": {"joints": {"hip": {"worn": true}}}, "request": [{"service": "implant", "at": ["hipp"]}, {"stage": 2, "service": "implant", "at": ["hipp"]}]}
            """);
        Assert.Equal("undetermined", decision.Lines[0].Outcome);
        Assert.Equal(["not-in-chart: The chart says nothing of 'hipp' in joints; it has hip."], decision.Findings.Select(finding => $"{finding.Code}: {finding.Text}"));
    }

    [Fact]
    public void An_element_of_an_empty_chart_is_told_only_as_missing() =>
        Assert.Empty(Decided.Of(Policy, """{"facts": {}, "request": [{"service": "implant", "at": ["hip"]}]}""").Findings);

    [Fact]
    public void An_exact_repeat_changes_nothing()
    {
        const string Once = """{"service": "visit", "codes": ["99203"]}""";
        var decision = Decided.Of(Policy, $$"""{"facts": {"consent": true}, "request": [{{Once}}, {{Once}}]}""");
        Assert.Equal(["1 visit: necessary"], decision.Lines());
        Assert.Equal(["99203"], decision.Lines[0].Codes);
    }

    [Fact]
    public void Lines_keep_the_order_in_which_they_were_first_asked_for_and_stages_are_told_in_order()
    {
        var decision = Decided.Of(Policy, """
            {"facts": {"consent": true}, "request": [{"stage": 2, "service": "visit"}, {"service": "implant"}, {"stage": 1, "service": "visit"}]}
            """);
        Assert.Equal(["2 visit: necessary", "1 implant: undetermined", "1 visit: necessary"], decision.Lines());
        Assert.Equal([1, 2], decision.Stages.Select(stage => stage.Stage));
    }

    [Fact]
    public void An_item_that_names_no_element_adds_one_of_which_nothing_is_documented()
    {
        var decision = Decided.Of(Policy, """
            {"facts": {"joints": {"hip": {"worn": true}}}, "request": [{"service": "implant", "at": ["hip"]}, {"service": "implant"}]}
            """);
        Assert.Equal(["1 implant at hip: necessary", "1 implant: undetermined"], decision.Lines());
        Assert.Equal(["joints", "joints.worn"], decision.Lines[1].Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void An_element_that_the_list_lacks_has_nothing_documented_but_its_key()
    {
        var decision = Decided.Of(Policy, """{"facts": {"joints": {"hip": {"worn": true}}}, "request": [{"service": "implant", "at": ["toe"]}]}""");
        Assert.Equal(["1 implant at toe: undetermined", "1 implant: undetermined"], decision.Lines());
        Assert.Equal(["joints.toe.worn"], decision.Lines[0].Missing.Select(missing => missing.Fact));
    }
}
