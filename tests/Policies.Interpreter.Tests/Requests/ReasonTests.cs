namespace Policies.Interpreter.Tests.Requests;

/// <summary>Language reference, section 3, "First match": where the reasons of a line come from.</summary>
public class ReasonTests
{
    private const string Policy = """
        policy reasons "Reasons"
        source guide "Guide"
          kind guideline
        facts
          pain: yes-no "Pain"
          failed-care: yes-no "Care has failed"
          infected: yes-no "Infected"
          scores: list of whole-number "Scores"
          marks: list of whole-number "Marks"
        criterion painful "Painful" [guide p. 1]
          pain
          if not met "There is no pain."
          if unknown "Whether there is pain is not known."
        criterion care "Care" [guide p. 2]
          failed-care
        criterion plain "Plain"
          all of
            - painful
            - care
        service implant "Implant" [guide]
          kind procedure
          not necessary when infected "An infection rules it out" [guide p. 9]
          necessary when plain
          otherwise not necessary
        service stay "Stay" [guide]
          kind stay
          requires implant "It serves the implant" [guide p. 3]
          necessary when pain
        service test "Test" [guide]
          kind test
          necessary when any s in scores where any m in marks where m is s
        record joint "Joint"
          side: text key
          worn: yes-no "Worn"
        facts
          joints: list of joint "Joints"
          imaged: date "Imaging"
          smoker: yes-no "Smoker"
        service brace "Brace" at each joint in joints [guide]
          kind item
          necessary when
            all of
              - worn-joint(joint)
              - imaged is before service-date "Imaging before the operation"
              - not smoker
              - stay is necessary
              - any s in scores where s is at least 3
          each joint stands alone
        service crutch "Crutch" [guide]
          kind item
          necessary when
            all of
              - walking "Fit for it" [guide p. 7]
              - painful if infected "Pain, in an infection"
        criterion walking "Walking" [guide p. 5]
          all of
            - painful
            - smoker "Smoker"
        service splint "Splint" at each joint in joints [guide]
          kind item
          necessary when worn-joint(joint)
          each joint stands alone
        criterion worn-joint(joint) "Worn" [guide p. 4]
          joint.worn
          if unknown "Examine the {joint.side} joint, also bathe {joint.side}."
        """;

    [Fact]
    public void An_outcome_by_otherwise_is_explained_by_the_conditions_that_fail_the_necessary_clauses() =>
        Assert.Equal(["painful: There is no pain."], Reasons("""{"pain": false, "failed-care": true, "infected": false}""", "implant"));

    [Fact]
    public void A_clause_that_decides_is_the_reason_with_its_own_words() =>
        Assert.Equal(["implant: An infection rules it out"], Reasons("""{"pain": true, "infected": true}""", "implant"));

    [Fact]
    public void A_criterion_without_citations_or_message_passes_the_question_on_to_those_below() =>
        Assert.Equal(["painful: Painful: met", "care: Care: met"], Reasons("""{"pain": true, "failed-care": true, "infected": false}""", "implant"));

    [Fact]
    public void An_open_line_gives_every_clause_that_added_an_outcome_and_of_them_what_is_open() =>
        Assert.Equal(
            ["implant: An infection rules it out: not settled", "painful: Whether there is pain is not known."],
            Reasons("""{"failed-care": true}""", "implant"));

    [Fact]
    public void A_criterion_with_citations_but_no_message_gives_way_to_criteria_below_it_that_decide_it() =>
        Assert.Equal(
            ["painful: There is no pain.", "walking: Smoker: not met"],
            Reasons("""{"pain": false, "smoker": false, "infected": false}""", "crutch"));

    [Fact]
    public void A_criterion_with_citations_speaks_for_what_no_criterion_below_it_decides() =>
        Assert.Equal(["walking: Fit for it: not met"], Reasons("""{"pain": true, "smoker": false, "infected": false}""", "crutch"));

    [Fact]
    public void A_title_gives_way_to_the_criterion_that_it_stands_beside() =>
        Assert.Equal(
            ["painful: There is no pain.", "walking: Smoker: not met"],
            Reasons("""{"pain": false, "smoker": false, "infected": true}""", "crutch"));

    [Fact]
    public void What_does_not_apply_is_no_reason() =>
        Assert.Equal(
            ["painful: Painful: met", "walking: Smoker: met"],
            Reasons("""{"pain": true, "smoker": true, "infected": false}""", "crutch"));

    [Fact]
    public void A_requirement_that_alone_takes_necessary_away_is_the_only_reason()
    {
        var reason = Assert.Single(Reasons("""{"pain": true, "failed-care": false, "infected": false}""", "stay"));
        Assert.StartsWith("stay: It serves the implant", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_requirement_is_no_reason_for_what_its_own_clauses_refute() =>
        Assert.DoesNotContain(Reasons("""{"pain": false}""", "stay"), reason => reason.Contains("It serves", StringComparison.Ordinal));

    [Fact]
    public void Conditions_inside_one_over_a_list_of_single_values_have_reasons_missing_facts_and_a_tree()
    {
        var decision = Decided.Of(Policy, """{"facts": {"scores": [1, 2], "marks": [{"from": 2}, {"to": 1}]}}""");
        var line = decision.Lines.Single(line => line.Service.Name == "test");
        Assert.Equal("undetermined", line.Outcome);
        Assert.NotEmpty(line.Reasons);
        Assert.Equal(["marks.2", "marks.1"], line.Missing.Select(missing => missing.Fact));
        Assert.NotEmpty(line.Explain());
    }

    [Fact]
    public void What_decides_without_a_source_of_its_own_is_a_reason_too_with_the_source_of_the_clause()
    {
        var line = Decided.Of(Policy, """
            {
              "facts": {"service-date": "2026-01-20", "joints": {"left": {"worn": true}}, "imaged": "2026-03-01", "smoker": true, "pain": false, "scores": [1, 2]},
              "request": [{"service": "brace", "at": ["left"]}, {"service": "stay"}]
            }
            """).Lines[0];
        Assert.Equal(
            ["Imaging before the operation: not met", "Smoker: met", "Stay is necessary: not met", "any entry in Scores: not met"],
            line.Reasons.Select(reason => reason.Text));
        Assert.All(line.Reasons, reason => Assert.Equal([1], reason.Citations.Select(cited => cited.Number)));
    }

    [Fact]
    public void A_message_about_an_element_without_a_name_is_still_a_sentence() =>
        Assert.Equal(["worn-joint: Examine the requested joint, also bathe the requested joint."], Reasons("{}", "splint"));

    private static IReadOnlyList<string> Reasons(string facts, string service) =>
    [
        .. Decided.Of(Policy, $$"""{"facts": {{facts}}}""").Lines.Single(line => line.Service.Name == service)
            .Reasons.Select(reason => $"{reason.Criterion}: {reason.Text}"),
    ];
}
