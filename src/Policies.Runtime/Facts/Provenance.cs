using Policies.Values;

namespace Policies.Runtime.Facts;

/// <summary>When and where a fact was documented.</summary>
/// <param name="On">The date of the evidence, if given.</param>
/// <param name="Source">The document, as the case names it.</param>
public sealed record Provenance(DateRange? On, string? Source);
