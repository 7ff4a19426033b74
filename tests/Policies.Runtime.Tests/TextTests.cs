using Policies.Runtime.Text;
using static VerifyXunit.Verifier;

namespace Policies.Runtime.Tests;

/// <summary>What people read: the two-stage case as text and as a document.</summary>
public class TextTests
{
    [Fact]
    public async Task The_two_stage_case_as_text_is_as_approved() => await Verify(Text(Sample.TwoStageRevision), "txt");

    [Fact]
    public async Task The_two_stage_case_as_text_with_its_explanation_is_as_approved() => await Verify(Text(Sample.TwoStageRevision, explain: true), "txt");

    [Fact]
    public async Task The_two_stage_case_as_a_document_is_as_approved() => await Verify(Markdown(Sample.TwoStageRevision), "md");

    [Fact]
    public async Task The_two_stage_case_as_a_document_with_its_explanation_is_as_approved() => await Verify(Markdown(Sample.TwoStageRevision, explain: true), "md");

    [Theory]
    [InlineData(60)]
    [InlineData(88)]
    [InlineData(100)]
    public void No_line_of_the_text_is_longer_than_the_page_is_wide(int width)
    {
        var lines = Text(Sample.TwoStageRevision, explain: true, new TextLayout { Width = width }).Split('\n');

        Assert.DoesNotContain(lines, line => line.Length > width);
        Assert.DoesNotContain(lines, line => line.EndsWith(' '));
    }

    [Fact]
    public void A_number_and_its_percent_sign_and_a_citation_and_its_sentence_stay_together()
    {
        foreach (var width in Enumerable.Range(40, 60))
        {
            var lines = Text(Sample.TwoStageRevision, layout: new TextLayout { Width = width }).Split('\n').Select(line => line.TrimStart()).ToList();

            Assert.DoesNotContain(lines, line => line.StartsWith('%'));
            Assert.DoesNotContain(lines, line => line.StartsWith('[') && !line.StartsWith("[1] ") && !line.StartsWith("[2] ") && !line.StartsWith("[3] "));
        }
    }

    [Fact]
    public void A_page_can_be_painted()
    {
        var text = Text(Sample.TwoStageRevision, layout: new TextLayout { Paint = (line, tone) => $"<{tone}>{line}</>" });

        Assert.Contains("<Heading>Recommended action: request documents</>", text);
        Assert.Contains("<Unfavourable>not necessary, refuted</>", text);
        Assert.Contains("<Open>cannot be determined</>", text);
    }

    [Fact]
    public void Evidence_waivers_silence_and_what_does_not_apply_are_told()
    {
        var text = Text(
            """
            {
              "facts": {
                "care": { "value": "4 weeks", "on": "2026-01-02", "source": "Notes, p. 3" }, "urgent": true, "adult": true, "deformity": null
              }
            }
            """,
            explain: true,
            policy: Sample.Compile("""
                policy words "Words"
                facts
                  care: duration "Conservative care"
                  urgent: yes-no "Urgent"
                  adult: yes-no "Adult"
                  consent: yes-no "Consent of the parents"
                  deformity: yes-no "Deformity"
                service repair "Repair"
                  necessary when
                    all of
                      - care is at least 6 weeks unless urgent "Enough care"
                      - consent if not adult
                      - not (deformity, silence means no)
                """));

        Assert.Contains("+ Enough care: met, waived", text);
        Assert.Contains("Conservative care: 4 weeks (2026-01-02, Notes, p. 3)", text);
        Assert.Contains("does not apply", text);
        Assert.Contains("resting on silence", text);
    }

    [Fact]
    public void Nothing_in_a_case_or_a_policy_acts_on_a_terminal_or_becomes_Markdown()
    {
        const string Hostile = """{"id": "\u001b[31m# <b>*x*</b>\u202e|", "facts": {}, "request": [{"service": "at-sites", "at": ["](http://a) `b`"]}]}""";

        var text = Text(Hostile, explain: true, policy: Sample.Outcomes);
        var markdown = Markdown(Hostile, explain: true, Sample.Outcomes);

        Assert.DoesNotContain(text + markdown, character => character == '\u202e' || (char.IsControl(character) && character != '\n'));
        Assert.Contains(@"| �\[31m\# \<b\>\*x\*\</b\>�\| |", markdown);
        Assert.Contains(@"### At sites at \](http://a) \`b\`", markdown);
    }

    [Theory]
    [InlineData("1. not a list", @"1\. not a list")]
    [InlineData("- not a bullet", @"\- not a bullet")]
    [InlineData("a - b. c", "a - b. c")]
    public void Text_at_the_start_of_a_block_does_not_become_a_list(string id, string expected) =>
        Assert.Contains($"| Case | {expected} |", Markdown($$"""{"id": "{{id}}"}""", policy: Sample.Outcomes));

    [Fact]
    public void A_policy_without_sources_or_services_is_written_too()
    {
        var empty = Sample.Compile("policy empty \"Empty\"\nfacts\n  a: yes-no \"A\"\n");

        Assert.Equal(
            """
            Empty
            Policy empty (draft)
            Service date not documented

            Recommended action: deny

            """,
            Text("{}", policy: empty));
        Assert.StartsWith("# Assessment: Empty\n", Markdown("{}", policy: empty));
    }

    private static string Text(string json, bool explain = false, TextLayout? layout = null, Interpreter.PolicyInterpreter? policy = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DecisionText.Write(output, Sample.Decide(policy ?? Sample.LumbarFusion, json), explain, layout);
        return output.ToString();
    }

    private static string Markdown(string json, bool explain = false, Interpreter.PolicyInterpreter? policy = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        AssessmentMarkdown.Write(output, Sample.Decide(policy ?? Sample.LumbarFusion, json), explain);
        return output.ToString();
    }
}
