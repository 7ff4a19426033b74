namespace Policies.Conformance.Spine;

/// <summary>The case with something changed, and what must move.</summary>
/// <param name="Name">The change in words; the case as it stands is the first.</param>
/// <param name="Changes">The facts and request items changed, one a line.</param>
/// <param name="Lines">The lines that move; of the case as it stands, all of them.</param>
internal sealed record Variant(string Name, IReadOnlyList<string> Changes, IReadOnlyList<ExpectedLine> Lines);
