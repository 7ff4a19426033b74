namespace Policies.Generator;

/// <summary>Names of the pipeline's steps, for tests of their caching.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string Files = nameof(Files);
    public const string Libraries = nameof(Libraries);
    public const string Several = nameof(Several);
    public const string Overlaps = nameof(Overlaps);
    public const string Choosers = nameof(Choosers);
    public const string Units = nameof(Units);
    public const string Compiled = nameof(Compiled);
    public const string Policies = nameof(Policies);
    public const string Duplicates = nameof(Duplicates);
    public const string Sources = nameof(Sources);
    public const string Diagnostics = nameof(Diagnostics);
}
