using System.Text;
using Policies.Runtime.Json;

namespace Policies.Runtime.Tests;

/// <summary>Every way in which a case can be wrong: the place, what is expected there, and the nearest valid name.</summary>
public class ReadErrorTests
{
    [Theory]
    [InlineData("[]", "$: Expected a case, an object with facts and a request, but this is an array.")]
    [InlineData("\"case\"", "$: Expected a case, an object with facts and a request, but this is a text.")]
    [InlineData("""{"fact": {}}""", "$.fact: A case has no property 'fact'; it has id, policy, facts, request. Did you mean 'facts'?")]
    [InlineData("""{"id": true}""", "$.id: Expected a text or a number that names the case, but this is true.")]
    [InlineData("""{"policy": "every-typo"}""", "$.policy: The case is for 'every-typo', but the policy is 'every-type'.")]
    [InlineData("""{"policy": 7}""", "$.policy: The case is for a number, but the policy is 'every-type'.")]
    [InlineData("""{"facts": []}""", "$.facts: Expected an object with the facts, but this is an array.")]
    [InlineData("""{"facts": {}, "facts": {}}""", "$.facts: 'facts' is given twice.")]
    public void A_case_of_the_wrong_shape_is_an_error(string json, string error) => Assert.Equal([error], Errors(json));

    [Theory]
    [InlineData("""{"consnt": true}""", "$.facts.consnt: The policy has no fact 'consnt'. Did you mean 'consent'?")]
    [InlineData("""{"consent": true, "consent": false}""", "$.facts.consent: 'consent' is given twice.")]
    [InlineData("""{"a b": 1}""", "$.facts['a b']: The policy has no fact 'a b'.")]
    [InlineData("""{"surgeon": {"nam": "x"}}""", "$.facts.surgeon.nam: A 'surgeon' has no field 'nam'. Did you mean 'name'?")]
    [InlineData("""{"surgeon": {"licence": "x"}}""", "$.facts.surgeon.licence: A 'surgeon' has no field 'licence'; it has name, board.")]
    [InlineData("""{"surgeon": "Smith"}""", "$.facts.surgeon: Expected an object with the fields of 'surgeon', but this is a text.")]
    [InlineData("""{"joints": {"hip": {"severty": "mild"}}}""", "$.facts.joints.hip.severty: A 'joint' has no field 'severty'. Did you mean 'severity'?")]
    [InlineData("""{"joints": [{"name": "hip"}, {"severty": "mild"}]}""", "$.facts.joints[1].severty: A 'joint' has no field 'severty'. Did you mean 'severity'?")]
    public void A_name_that_is_not_declared_is_an_error_with_the_nearest_one(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{"consent": "yes"}""", "$.facts.consent: Expected true or false, but this is a text. Did you mean 'true'?")]
    [InlineData("""{"consent": "no"}""", "$.facts.consent: Expected true or false, but this is a text. Did you mean 'false'?")]
    [InlineData("""{"consent": 1}""", "$.facts.consent: Expected true or false, but this is a number.")]
    [InlineData("""{"consent": [true]}""", "$.facts.consent: Expected true or false, but this is an array.")]
    [InlineData("""{"consent": {}}""", "$.facts.consent: Expected true or false, or an object with value; this object has none.")]
    [InlineData("""{"stage": 2}""", "$.facts.stage: Expected an option, or an array of options still possible, but this is a number.")]
    [InlineData("""{"stage": {"on": "2025"}}""", "$.facts.stage: Expected an option, or an array of options still possible, or an object with value; this object has none.")]
    [InlineData("""{"severity": 2}""", "$.facts.severity: Expected an option, an array of options still possible, or a range of them, but this is a number.")]
    [InlineData("""{"tests": "3"}""", "$.facts.tests: Expected a whole number, but this is a text.")]
    [InlineData("""{"tests": 2.5}""", "$.facts.tests: Expected a whole number, but this is a number with a fraction.")]
    [InlineData("""{"weight": "72 kg"}""", "$.facts.weight: Expected a number, but this is a text.")]
    [InlineData("""{"weight": [72]}""", "$.facts.weight: Expected a number, but this is an array.")]
    [InlineData("""{"relief": "60 %"}""", "$.facts.relief: Expected a number (60 for 60 %), but this is a text.")]
    [InlineData("""{"care": 6}""", "$.facts.care: Expected a length of time such as \"6 weeks\", but this is a number.")]
    [InlineData("""{"care": "6"}""", "$.facts.care: Expected a length of time such as \"6 weeks\", but this text is none.")]
    [InlineData("""{"care": "6 wks"}""", "$.facts.care: Expected a length of time such as \"6 weeks\", but this text is none.")]
    [InlineData("""{"care": "-6 weeks"}""", "$.facts.care: Expected a length of time such as \"6 weeks\", but this text is none.")]
    [InlineData("""{"onset": 2025}""", "$.facts.onset: Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this is a number.")]
    [InlineData("""{"onset": "2025-02-29"}""", "$.facts.onset: Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this text is none.")]
    [InlineData("""{"onset": "12/01/2026"}""", "$.facts.onset: Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this text is none.")]
    [InlineData("""{"comment": 5}""", "$.facts.comment: Expected a text, but this is a number.")]
    [InlineData("""{"diagnosis": ["M48"]}""", "$.facts.diagnosis: Expected a text, but this is an array.")]
    [InlineData("""{"joints": "hip"}""", "$.facts.joints: Expected an array or an object by key, but this is a text.")]
    [InlineData("""{"scores": 5}""", "$.facts.scores: Expected an array, but this is a number.")]
    [InlineData("""{"scores": [5, "six"]}""", "$.facts.scores[1]: Expected a number, but this is a text.")]
    [InlineData("""{"sessions": {"first": {}}}""", "$.facts.sessions: Expected an array, or an object with includes: the elements of this list have no key to stand under.")]
    public void A_value_of_the_wrong_type_is_an_error_that_does_not_repeat_it(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{"stage": "erly"}""", "$.facts.stage: 'erly' is no option of 'stage'; the options are early, middle, late. Did you mean 'early'?")]
    [InlineData("""{"stage": "Early"}""", "$.facts.stage: 'Early' is no option of 'stage'; the options are early, middle, late. Did you mean 'early'?")]
    [InlineData("""{"stage": ["early", "night"]}""", "$.facts.stage[1]: 'night' is no option of 'stage'; the options are early, middle, late.")]
    [InlineData("""{"stage": []}""", "$.facts.stage: An array of options still possible holds at least one.")]
    [InlineData("""{"stage": {"from": "early"}}""", "$.facts.stage.from: A choice has no property 'from'; it has value, on, source.")]
    [InlineData("""{"severity": {"from": "mild", "to": "sever"}}""", "$.facts.severity.to: 'sever' is no option of 'severity'; the options are none, mild, moderate, severe. Did you mean 'severe'?")]
    [InlineData("""{"severity": {"from": "severe", "to": "mild"}}""", "$.facts.severity: No value lies between the two ends.")]
    [InlineData("""{"severity": {"above": "severe"}}""", "$.facts.severity: No value lies between the two ends.")]
    public void An_option_that_is_not_declared_is_an_error_with_the_nearest_one(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{"tests": 6}""", "$.facts.tests: The number is outside what is declared, 0..5.")]
    [InlineData("""{"weight": -1}""", "$.facts.weight: The number is outside what is declared, 0..500 kg.")]
    [InlineData("""{"weight": {"from": 501}}""", "$.facts.weight: The range is outside what is declared, 0..500 kg.")]
    [InlineData("""{"relief": 101}""", "$.facts.relief: The number is outside what is declared, 0..100 %.")]
    [InlineData("""{"joints": {"hip": {}}, "scores": [11]}""", "$.facts.scores[0]: The number is outside what is declared, 0..10.")]
    [InlineData("""{"weight": {"from": 9, "to": 8}}""", "$.facts.weight: No value lies between the two ends.")]
    [InlineData("""{"weight": {"above": 9, "to": 9}}""", "$.facts.weight: No value lies between the two ends.")]
    [InlineData("""{"tests": {"above": 2, "below": 3}}""", "$.facts.tests: No value lies between the two ends.")]
    [InlineData("""{"care": {"from": "3 months", "to": "6 weeks"}}""", "$.facts.care: No value lies between the two ends.")]
    [InlineData("""{"onset": {"from": "2026", "to": "2025-12"}}""", "$.facts.onset: No value lies between the two ends.")]
    [InlineData("""{"score": 1e40}""", "$.facts.score: The number is too large to hold: numbers have at most 28 digits.")]
    [InlineData("""{"weight": {"value": 79228162514264337593543950335, "unit": "g"}}""", "$.facts.weight.value: The number is outside what is declared, 0..500 kg.")]
    [InlineData("""{"weight": {"value": 79228162514264337593543950335, "unit": "[lb_av]"}}""", "$.facts.weight.value: The number is too large to hold: numbers have at most 28 digits.")]
    public void A_value_that_cannot_be_is_an_error(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{"weight": {}}""", "$.facts.weight: A range needs one of from, to, above, below.")]
    [InlineData("""{"weight": {"on": "2025"}}""", "$.facts.weight: A range needs one of from, to, above, below.")]
    [InlineData("""{"weight": {"form": 3}}""", "$.facts.weight.form: A number has no property 'form'; it has value, on, source, unit, from, to, above, below. Did you mean 'from'?")]
    [InlineData("""{"weight": {"from": 3, "from": 4}}""", "$.facts.weight.from: 'from' is given twice.")]
    [InlineData("""{"weight": {"from": 3, "above": 4}}""", "$.facts.weight: A range has from or above, not both.")]
    [InlineData("""{"weight": {"to": 3, "below": 4}}""", "$.facts.weight: A range has to or below, not both.")]
    [InlineData("""{"weight": {"value": 3, "to": 4}}""", "$.facts.weight: Expected either value or to, not both.")]
    [InlineData("""{"weight": {"value": {"from": 3, "on": "2025"}}}""", "$.facts.weight.value.on: A range has no property 'on'; it has from, to, above, below.")]
    [InlineData("""{"weight": {"from": "3"}}""", "$.facts.weight.from: Expected a number, but this is a text.")]
    [InlineData("""{"weight": {"value": 3, "unit": "kgs"}}""", "$.facts.weight.unit: 'kgs' is not a unit that is known; the declared one is 'kg'. Did you mean 'kg'?")]
    [InlineData("""{"weight": {"value": 3, "unit": "m"}}""", "$.facts.weight.unit: The unit 'm' (length) does not convert to the declared one, 'kg' (mass).")]
    [InlineData("""{"weight": {"value": 3, "unit": 1}}""", "$.facts.weight.unit: Expected a text, but this is a number.")]
    [InlineData("""{"tests": {"value": 3, "unit": "kg"}}""", "$.facts.tests.unit: The fact is a plain number, and so has no unit, but the unit is 'kg'.")]
    [InlineData("""{"consent": {"value": true, "unit": "kg"}}""", "$.facts.consent.unit: A yes-no has no property 'unit'; it has value, on, source.")]
    [InlineData("""{"consent": {"value": true, "on": "2025-13"}}""", "$.facts.consent.on: Expected a date such as \"2026-01-12\", \"2026-01\" or \"2026\", but this text is none.")]
    [InlineData("""{"consent": {"value": true, "on": 2025}}""", "$.facts.consent.on: Expected a text, but this is a number.")]
    [InlineData("""{"consent": {"value": true, "source": ["chart"]}}""", "$.facts.consent.source: Expected a text, but this is an array.")]
    [InlineData("""{"consent": {"value": true, "sorce": "chart"}}""", "$.facts.consent.sorce: A yes-no has no property 'sorce'; it has value, on, source. Did you mean 'source'?")]
    [InlineData("""{"consent": {"value": {"value": true}}}""", "$.facts.consent.value.value: A range has no property 'value'; it has from, to, above, below.")]
    public void A_partly_documented_value_of_the_wrong_shape_is_an_error(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{"joints": [{"name": "hip"}, {"name": "hip"}]}""", "$.facts.joints[1]: Two elements of the list have the key 'hip'.")]
    [InlineData("""{"joints": {"hip": {}, "hip": {}}}""", "$.facts.joints.hip: 'hip' is given twice.")]
    [InlineData("""{"joints": {"hip": {"name": "knee"}}}""", "$.facts.joints.hip.name: The element stands under the key 'hip', but gives itself another.")]
    [InlineData("""{"joints": {"": {}}}""", "$.facts.joints['']: A key is a text of one line that is not empty.")]
    [InlineData("""{"joints": [{"name": "a\nb"}]}""", "$.facts.joints[0].name: A key is a text of one line that is not empty.")]
    [InlineData("""{"joints": [{"name": 4}]}""", "$.facts.joints[0].name: Expected a text that names the element, but this is a number.")]
    [InlineData("""{"joints": {"includes": 4}}""", "$.facts.joints.includes: Expected an array or an object by key, but this is a number.")]
    public void Elements_that_cannot_be_told_apart_are_an_error(string facts, string error) => Assert.Equal([error], Facts(facts));

    [Theory]
    [InlineData("""{}""", "$.request: Expected an array of items, but this is an object.")]
    [InlineData("""[]""", "$.request: The request holds no item. Without a request every service is decided by itself; to ask for that, leave it out.")]
    [InlineData("""["repair"]""", "$.request[0]: Expected an item, an object with a service or codes, but this is a text.")]
    [InlineData("""[{"stage": 1}]""", "$.request[0]: The item names neither a service nor a code.")]
    [InlineData("""[{"service": "repair", "level": 1}]""", "$.request[0].level: An item of a request has no property 'level'; it has stage, service, codes, at, phase.")]
    [InlineData("""[{"service": "repair", "sevice": "x"}]""", "$.request[0].sevice: An item of a request has no property 'sevice'; it has stage, service, codes, at, phase. Did you mean 'service'?")]
    [InlineData("""[{"service": "repair", "service": "revision"}]""", "$.request[0].service: 'service' is given twice.")]
    [InlineData("""[{"service": "repiar"}]""", "$.request[0].service: The policy has no service 'repiar'. Did you mean 'repair'?")]
    [InlineData("""[{"service": "transplant"}]""", "$.request[0].service: The policy has no service 'transplant'; it has repair, revision.")]
    [InlineData("""[{"service": 1}]""", "$.request[0].service: Expected the name of a service, but this is a number.")]
    [InlineData("""[{"service": "revision"}, {"codes": ["99999"]}]""", "$.request[1].codes[0]: No service of the policy has the code '99999'.")]
    [InlineData("""[{"codes": ["20001"]}]""", "$.request[0].codes[0]: The code '20001' is one of several services; name the one that is meant: repair or revision.")]
    [InlineData("""[{"service": "revision", "codes": ["10001"]}]""", "$.request[0].codes[0]: The service 'revision' does not have the code '10001'; it is one of repair.")]
    [InlineData("""[{"service": "revision", "codes": ["99999"]}]""", "$.request[0].codes[0]: The service 'revision' does not have the code '99999', and no other has.")]
    [InlineData("""[{"codes": [20002]}]""", "$.request[0].codes[0]: Expected a text such as \"22630\", but this is a number.")]
    [InlineData("""[{"codes": "20002"}]""", "$.request[0].codes: Expected an array of texts such as [\"22630\"], but this is a text.")]
    [InlineData("""[{"service": "revision", "at": ["hip"]}]""", "$.request[0].at: The service 'revision' is decided as a whole, so it cannot be asked for at 'hip'.")]
    [InlineData("""[{"service": "repair", "at": "hip"}]""", "$.request[0].at: Expected an array of texts such as [\"L4-5\"], but this is a text.")]
    [InlineData("""[{"service": "repair", "at": ["hip", 4]}]""", "$.request[0].at[1]: Expected a text such as \"L4-5\", but this is a number.")]
    [InlineData("""[{"service": "repair", "at": [""]}]""", "$.request[0].at[0]: A key is a text of one line that is not empty.")]
    [InlineData("""[{"service": "repair", "stage": 0}]""", "$.request[0].stage: A stage is a whole number from 1, but this is 0.")]
    [InlineData("""[{"service": "repair", "stage": -2}]""", "$.request[0].stage: A stage is a whole number from 1, but this is -2.")]
    [InlineData("""[{"service": "repair", "stage": 1.5}]""", "$.request[0].stage: A stage is a whole number from 1, but this is a number.")]
    [InlineData("""[{"service": "repair", "stage": "2"}]""", "$.request[0].stage: A stage is a whole number from 1, but this is a text.")]
    [InlineData("""[{"service": "repair", "phase": "strt"}]""", "$.request[0].phase: A phase is start or continue, but this is 'strt'. Did you mean 'start'?")]
    [InlineData("""[{"service": "repair", "phase": 1}]""", "$.request[0].phase: A phase is start or continue, but this is a number.")]
    public void A_request_that_cannot_be_meant_is_an_error(string request, string error) => Assert.Equal([error], Errors("{\"request\": " + request + "}"));

    [Fact]
    public void Every_error_of_a_case_is_told_in_one_run() => Assert.Equal(
        [
            "$.facts.consent: Expected true or false, but this is a number.",
            "$.facts.joints.hip.severty: A 'joint' has no field 'severty'. Did you mean 'severity'?",
            "$.facts.weight.from: Expected a number, but this is a text.",
            "$.facts.weight.to: Expected a number, but this is true.",
            "$.request[0].stage: A stage is a whole number from 1, but this is 0.",
            "$.request[0].service: The policy has no service 'repiar'. Did you mean 'repair'?",
            "$.cases: A case has no property 'cases'; it has id, policy, facts, request.",
        ],
        Errors("""
            {
              "facts": { "consent": 1, "joints": { "hip": { "severty": "mild" } }, "weight": { "from": "3", "to": true } },
              "request": [ { "stage": 0, "service": "repiar" } ],
              "cases": 1
            }
            """));

    [Theory]
    [InlineData("", "$: The text is empty; expected a case, an object with facts and a request.")]
    [InlineData(" \r\n\t", "$: The text is empty; expected a case, an object with facts and a request.")]
    [InlineData("{", "line 1, column 2: This is not JSON: it ends before an object, array or text is closed.")]
    [InlineData("{\n  \"facts\": {\n    \"weight\": 3", "line 3, column 16: This is not JSON: it ends before an object, array or text is closed.")]
    [InlineData("{\"id\": \"a", "line 1, column 10: This is not JSON: it ends before an object, array or text is closed.")]
    [InlineData("{\n  \"id\": \"ä\",\n}", "line 3, column 1: This is not JSON: '}' is not expected here; there may be a comma too many before it.")]
    [InlineData("{ \"ä\": 1 x }", "line 1, column 10: This is not JSON: 'x' is not expected here.")]
    [InlineData("{ 'id': 1 }", "line 1, column 3: This is not JSON: texts and names stand in double quotes.")]
    [InlineData("{ // a comment\n }", "line 1, column 3: This is not JSON: '/' is not expected here; JSON has no comments.")]
    [InlineData("{} {}", "line 1, column 4: This is not JSON: '{' is not expected here.")]
    [InlineData("{\"id\": \"a\nb\"}", "line 1, column 10: This is not JSON: a text ends before its line does, or holds a control character.")]
    [InlineData("policy lumbar-fusion", "line 1, column 1: This is not JSON: 'p' is not expected here.")]
    [InlineData("{\"id\": \"\\ud800\"}", "$: A text holds an escape such as \\ud800, which is half of a character.")]
    public void A_text_that_is_not_JSON_is_an_error_with_its_line_and_column(string text, string error) => Assert.Equal([error], Errors(text));

    [Fact]
    public void A_text_nested_too_deep_is_an_error() => Assert.Equal(
        ["line 1, column 65: This is not JSON: it is nested more than 64 deep."],
        Errors(new string('[', 100_000)));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_with_their_place() => Assert.Equal(
        ["line 2, column 8: The text holds bytes that are not UTF-8."],
        Errors([.. "{\n \"id\": \""u8.ToArray()[..^1], 0xE9, .. "\" }"u8]));

    [Fact]
    public void UTF16_is_an_error_that_says_so()
    {
        string[] expected = ["$: The text is UTF-16; save it as UTF-8."];

        Assert.Equal(expected, Errors([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{}")]));
        Assert.Equal(expected, Errors([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("{}")]));
        Assert.Equal(expected, Errors(Encoding.Unicode.GetBytes("{}")));
    }

    [Fact]
    public void A_byte_order_mark_of_UTF8_is_no_error() => Assert.Empty(Errors([0xEF, 0xBB, 0xBF, .. "{}"u8]));

    [Fact]
    public void An_error_is_one_short_line_whatever_a_name_holds()
    {
        var name = "\\u001b[31m\\n\\u202e" + new string('x', 5000);
        var error = Assert.Single(Facts("{\"" + name + "\": 1, \"stage\": null}"));

        Assert.DoesNotContain(error, character => char.IsControl(character) || character == '\u202e');
        Assert.InRange(error.Length, 1, 400);
    }

    private static string[] Facts(string facts) => Errors("{\"facts\": " + facts + "}");

    private static string[] Errors(string json) => Errors(Encoding.UTF8.GetBytes(json));

    private static string[] Errors(byte[] json) => [.. CaseReader.Read(Sample.EveryType.Plan, json).Errors.Select(error => error.ToString())];
}
