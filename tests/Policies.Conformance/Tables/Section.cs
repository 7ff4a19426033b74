namespace Policies.Conformance.Tables;

/// <summary>A policy of a topic and the tables that follow it.</summary>
/// <param name="Policy">Its text.</param>
/// <param name="Line">The line of the topic's file that its first line is.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Libraries">The texts of the libraries that stand before it.</param>
internal sealed record Section(string Policy, int Line, IReadOnlyList<Table> Tables, IReadOnlyList<string> Libraries);
