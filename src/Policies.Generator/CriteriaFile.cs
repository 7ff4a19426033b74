namespace Policies.Generator;

/// <summary>A <c>.criteria</c> file as the compiler hands it over.</summary>
internal sealed record CriteriaFile(string Path, string Content);
