using Policies.Plan;

namespace Policies.Language.Versions;

/// <summary>One of the versions of a policy.</summary>
/// <param name="Name">The policy's name, which the versions share.</param>
/// <param name="Version">The version as written.</param>
/// <param name="From">First day in force (ISO 8601).</param>
/// <param name="Until">Last day in force (ISO 8601).</param>
public sealed record PolicyVersion(string Name, string Version, string? From, string? Until)
{
    /// <summary>What is wrong if two versions are in force on one day, as <see cref="Diagnostics.Descriptors.VersionsOverlap"/> tells it; null if they are not.</summary>
    public string? Overlap(PolicyVersion earlier) => EffectiveDates.Common(EffectiveDates.Of(From, Until), EffectiveDates.Of(earlier.From, earlier.Until)) is { } day
        ? Diagnostics.Descriptors.VersionsOverlap.Message(Name, Words, EffectiveDates.Words(From, Until), earlier.Words, EffectiveDates.Words(earlier.From, earlier.Until), day)
        : null;

    private string Words => Version.Length > 0 ? "version " + Version : "the version without a number";
}
