namespace Policies.Conformance.Tables;

/// <summary>A case and its expected results.</summary>
/// <param name="Line">Its line in the topic's file.</param>
/// <param name="Cells">One for each header.</param>
internal sealed record Row(int Line, IReadOnlyList<string> Cells);
