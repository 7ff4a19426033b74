namespace Policies.Conformance.Tables;

/// <summary>A table of a topic: cases, one a row, and what the policy above it must make of them.</summary>
/// <param name="Headers">What stands in each column: a fact, the request, or a result.</param>
/// <param name="Rows">The cases.</param>
internal sealed record Table(IReadOnlyList<string> Headers, IReadOnlyList<Row> Rows);
