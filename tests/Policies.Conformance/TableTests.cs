using Policies.Conformance.Tables;
using Policies.CSharp.Harness;
using Policies.Interpreter;
using Policies.Runtime.Evaluation;

namespace Policies.Conformance;

/// <summary>The tables themselves: a wrong row fails, a row that is no row is told, and the truth tables are complete.</summary>
public sealed class TableTests
{
    private const string Policy = """
        # A topic

        ```criteria
        policy sample "Sample"

        record joint "Joint"
          name: text key
          worn: yes-no "Worn"

        facts
          joints: list of joint "Joints"
          a: yes-no "A"

        criterion both "A; silence means no"
          a, silence means no

        service implant "Implant" at each joint in joints
          kind procedure
          necessary when joint.worn
          each joint stands alone
        ```


        """;

    private static readonly Lazy<IReadOnlyList<IEvaluator>> Evaluators = new(() =>
    {
        var policy = TopicPolicy.Compile("sample", Assert.Single(TopicReader.Read(Policy)));
        return [new PolicyInterpreter(policy), CompiledPolicies.Compile([policy]).Evaluators[0]];
    });

    [Theory]
    [InlineData("met", true)]
    [InlineData("not met", false)]
    [InlineData("unknown", false)]
    [InlineData("met, open met", false)]
    [InlineData("Met", false)]
    public void A_row_holds_only_if_its_result_is_right(string result, bool holds) =>
        AssertHolds(holds, "both", $"| a | both |\n| --- | --- |\n| yes | {result} |\n");

    [Theory]
    [InlineData("not met, open unknown", true)]
    [InlineData("not met", false)]
    [InlineData("unknown", false)]
    public void A_row_holds_only_if_its_open_result_is_right(string result, bool holds) =>
        AssertHolds(holds, "both", $"| a | both |\n| --- | --- |\n| unknown | {result} |\n");

    [Theory]
    [InlineData("implant", "necessary in part or not necessary", true)]
    [InlineData("implant", "necessary or not necessary", false)]
    [InlineData("implant at hip", "necessary or not necessary", true)]
    [InlineData("implant at knee", "not necessary, refuted", true)]
    [InlineData("implant at knee", "not necessary, undocumented", false)]
    [InlineData("implant at knee", "not necessary", false)]
    [InlineData("implant at toe", "not requested", true)]
    [InlineData("missing implant", "joints.hip.worn", true)]
    [InlineData("missing implant", "nothing", false)]
    [InlineData("missing implant", "joints.hip.worn (partial)", false)]
    [InlineData("action", "request-documents", true)]
    [InlineData("action", "deny", false)]
    public void A_row_holds_only_if_the_line_is_right(string header, string result, bool holds) => AssertHolds(
        holds,
        header,
        $"| joints.hip.worn | joints.knee.worn | request | {header} |\n| --- | --- | --- | --- |\n| unknown | no | implant at hip, knee | {result} |\n");

    [Fact]
    public void A_case_that_cannot_be_read_fails_the_row()
    {
        var failures = Check("| joints.hip.worn | request | implant |\n| --- | --- | --- |\n| yes | plaster | necessary |\n");
        Assert.All(failures, failure => Assert.Contains("plaster", Assert.Single(failure), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| a | bth |\n| --- | --- |\n| yes | met |\n", "'bth'")]
    [InlineData("| a | both |\n| --- | --- |\n| perhaps | met |\n", "'perhaps'")]
    [InlineData("| a | both |\n| --- | --- |\n| yes |\n", "1 cells under 2 headers")]
    [InlineData("| a | both |\n| yes | met |\n", "a header, a ruler and at least one row")]
    public void A_table_that_says_nothing_clear_is_told(string table, string told) =>
        Assert.Contains(told, Assert.Throws<FormatException>(() => Check(table)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_in_the_policy_is_told_with_its_line_in_the_topic()
    {
        var section = Assert.Single(TopicReader.Read("# Topic\n\n```criteria\npolicy sample \"Sample\"\n\ncriterion both \"Both\"\n  a and b\n```\n"));
        var error = Assert.Throws<FormatException>(() => TopicPolicy.Compile("sample", section));
        Assert.Contains("sample.md line 7:", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connectives", "both", 2)]
    [InlineData("connectives", "negated", 1)]
    [InlineData("connectives", "a-and-b-unless-c", 3)]
    [InlineData("groups", "all-three", 3)]
    [InlineData("groups", "a-with-b-or-c", 3)]
    [InlineData("silence", "no-by-silence", 1)]
    [InlineData("silence", "a-silent-and-b", 2)]
    [InlineData("documented", "settled", 2)]
    [InlineData("first-match", "drug", 3)]
    public void A_truth_table_has_every_row(string topic, string header, int facts)
    {
        var table = Topics.Of(topic).SelectMany(section => section.Tables).First(table => table.Headers.Contains(header));
        var rows = table.Rows.Select(row => string.Join(' ', row.Cells.Take(facts))).ToList();
        var expected = Enumerable.Repeat<string[]>(["yes", "unknown", "no"], facts)
            .Aggregate<string[], IEnumerable<string>>([""], (all, values) => all.SelectMany(start => values.Select(value => (start + " " + value).Trim())));
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    private static void AssertHolds(bool holds, string header, string table)
    {
        foreach (var failures in Check(table))
        {
            if (holds)
            {
                Assert.Empty(failures);
            }
            else
            {
                Assert.StartsWith(header + ": expected", Assert.Single(failures), StringComparison.Ordinal);
            }
        }
    }

    // What the interpreter and what generated code get wrong.
    private static IReadOnlyList<IReadOnlyList<string>> Check(string table)
    {
        var section = Assert.Single(TopicReader.Read(Policy + table));
        var cases = Assert.Single(section.Tables);
        return [.. Evaluators.Value.Select(evaluator => RowCheck.Check(evaluator, cases, cases.Rows[0]))];
    }
}
