using Policies.Conformance.Tables;
using Policies.Interpreter;

namespace Policies.Conformance;

/// <summary>The meaning of the language (language reference, sections 2 to 5): each row of Topics/*.md through both evaluators.</summary>
public sealed class MeaningTests
{
    public static TheoryData<string, int> Rows =>
        [.. Topics.Names.SelectMany(topic => Topics.Of(topic).SelectMany(section => section.Tables).SelectMany(table => table.Rows).Select(row => (topic, row.Line)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row(string topic, int line)
    {
        var section = Topics.Of(topic).Single(section => section.Tables.Any(table => table.Rows.Any(row => row.Line == line)));
        var table = section.Tables.Single(table => table.Rows.Any(row => row.Line == line));
        var row = table.Rows.Single(row => row.Line == line);
        foreach (var evaluator in Topics.Evaluators(section))
        {
            var failures = RowCheck.Check(evaluator, table, row);
            var name = evaluator is PolicyInterpreter ? "interpreter" : "generated code";
            Assert.True(failures.Count == 0, $"{topic}.md line {line}, {name}: {string.Join("; ", failures)}");
        }
    }
}
