namespace Policies.Language.Model;

/// <summary>A citation whose source is resolved.</summary>
public sealed record Citation(Source Source, string? Locator, string? Grade);
