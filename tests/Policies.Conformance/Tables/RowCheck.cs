using System.Text;
using Policies.Runtime;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Json;

namespace Policies.Conformance.Tables;

/// <summary>Decides the case of a row and compares every result column.</summary>
internal static class RowCheck
{
    /// <summary>What an evaluator gets wrong, in words; empty if the row holds.</summary>
    public static IReadOnlyList<string> Check(IEvaluator evaluator, Table table, Row row)
    {
        var writer = new CaseWriter(evaluator.Plan);
        var json = writer.Write(table, row).ToJsonString();
        var input = CaseReader.Read(evaluator.Plan, Encoding.UTF8.GetBytes(json));
        if (input.Errors.Count > 0)
        {
            return [.. input.Errors.Select(error => $"The case {json} cannot be read: {error}")];
        }

        var words = new DecisionWords(Decider.Decide(evaluator, input));
        List<string> failures = [];
        for (var i = 0; i < table.Headers.Count; i++)
        {
            var header = table.Headers[i];
            if (header != "request" && !writer.IsFact(header) && words.Under(header) is var got && got != row.Cells[i])
            {
                failures.Add($"{header}: expected '{row.Cells[i]}', got '{got}'");
            }
        }

        return failures;
    }
}
