namespace Policies.Interpreter.Tests.Requests;

/// <summary>Language reference, section 3, "Missing": what a line asks for on account of the other lines that it turns on.</summary>
public class OtherLinesMissingTests
{
    private const string Policy = """
        policy joints "Joints"
        record joint "Joint"
          name: text key
          worn: yes-no "Worn"
          stable: yes-no "Stable"
        facts
          joints: list of joint "Joints"
          pain: yes-no "Pain"
          urgent: yes-no "Urgent"
        service implant "Implant" at each joint in joints
          kind procedure
          necessary when joint.worn
          each joint stands alone
        service cement "Cement" at each joint in joints
          kind item
          requires implant
          necessary when joint.stable
          each joint stands alone
        service new-drug "New drug"
          kind drug
          investigational when pain, silence means yes
          otherwise necessary
        service aftercare "Aftercare"
          kind stay
          necessary when new-drug is necessary
        service rehearsal "Rehearsal"
          kind test
          requires implant
          investigational when urgent
          otherwise not necessary
        service study "Study"
          kind test
          investigational when pain
          otherwise not necessary
        service study-visit "Visit for the study"
          kind stay
          requires study
          otherwise necessary
        """;

    [Fact]
    public void At_an_element_the_same_element_of_what_is_required_is_asked_about_though_the_line_as_a_whole_is_settled()
    {
        var decision = Decided.Of(Policy, """
            {"facts": {"joints": {"hip": {"worn": true, "stable": true}, "knee": {"stable": true}, "toe": {"worn": false, "stable": true}}},
             "request": [{"service": "implant", "at": ["hip", "knee", "toe"]}, {"service": "cement", "at": ["knee"]}]}
            """);
        Assert.Equal("necessary-in-part", decision.Lines.Single(line => line.Service.Name == "implant" && line.At is null).Outcome);
        var line = decision.Lines.Single(line => line.Service.Name == "cement" && line.At == "knee");
        Assert.Equal("undetermined", line.Outcome);
        Assert.Equal(["joints.knee.worn"], line.Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void A_line_that_turns_on_one_that_silence_decides_asks_for_what_silence_stands_for()
    {
        var line = Assert.Single(Decided.Of(Policy, """{"facts": {}, "request": [{"service": "new-drug"}, {"service": "aftercare"}]}""").Lines, line => line.Service.Name == "aftercare");
        Assert.Equal("undocumented", line.Basis);
        Assert.Equal(["pain"], line.Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void What_is_required_is_not_asked_about_where_the_clauses_cannot_make_the_line_necessary()
    {
        var line = Assert.Single(
            Decided.Of(Policy, """{"facts": {}, "request": [{"service": "implant", "at": ["hip"]}, {"service": "rehearsal"}]}""").Lines, line => line.Service.Name == "rehearsal");
        Assert.Equal("undetermined", line.Outcome);
        Assert.Equal(["urgent"], line.Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void What_is_required_is_asked_about_though_it_is_surely_not_necessary_while_it_decides_between_other_outcomes()
    {
        var line = Assert.Single(Decided.Of(Policy, """{"facts": {}, "request": [{"service": "study"}, {"service": "study-visit"}]}""").Lines, line => line.Service.Name == "study-visit");
        Assert.Equal("undetermined", line.Outcome);
        Assert.Equal(["pain"], line.Missing.Select(missing => missing.Fact));
    }

    [Fact]
    public void A_line_that_turns_on_another_not_being_necessary_asks_for_what_could_make_it_so()
    {
        const string Policy = """
            policy other "Other"
            facts
              consent: yes-no "Consent"
            service opening "Opening"
              kind item
              necessary when consent is not documented
            service closing "Closing"
              kind item
              necessary when opening is not necessary
            """;
        var line = Decided.Of(Policy, """{"facts": {}, "request": [{"service": "opening"}, {"service": "closing"}]}""").Lines[1];
        Assert.Equal(("not-necessary", "undocumented"), (line.Outcome, line.Basis));
        Assert.Equal(["consent"], line.Missing.Select(missing => missing.Fact));
    }
}
