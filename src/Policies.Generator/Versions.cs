using Policies.CSharp;
using Policies.Language.Diagnostics;
using Policies.Language.Versions;

namespace Policies.Generator;

/// <summary>Policies that several files declare: the class that chooses between the versions, and an error where two are in force on one day.</summary>
internal static class Versions
{
    /// <summary>The choosing class of each policy that has several versions.</summary>
    public static IReadOnlyList<SourceFile> Choosers(IEnumerable<DeclaredPolicy?> policies, ProjectSettings settings) =>
    [
        .. Groups(policies).Where(versions => versions.Any(version => version.IsEmitted)).Select(versions =>
        {
            var file = CSharpEmitter.EmitVersions(
                versions[0].Name, versions[versions.Count - 1].Title, settings.RootNamespace, [.. versions.Where(version => version.IsEmitted).Select(version => version.Class)]);
            return new SourceFile(file.HintName, file.Text);
        }),
    ];

    /// <summary>An error at each version that begins before another has ended.</summary>
    public static IReadOnlyList<FileDiagnostic> Overlaps(IEnumerable<DeclaredPolicy?> policies) =>
    [
        .. Groups(policies).SelectMany(versions => versions.Select((late, index) => versions.Take(index)
            .Select(early => late.Version.Overlap(early.Version) is { } message
                ? new FileDiagnostic(
                    late.Effective, Descriptors.VersionsOverlap.Code, Descriptors.VersionsOverlap.Title, $"{message} (The other version is declared here: {early.Effective.Path}, line {early.Effective.Line + 1})",
                    Descriptors.VersionsOverlap.Help, Descriptors.VersionsOverlap.Severity)
                : null)
            .FirstOrDefault(diagnostic => diagnostic is not null)).OfType<FileDiagnostic>()),
    ];

    // Two files of one version are told as duplicates, and the first by path stands.
    private static IEnumerable<IReadOnlyList<DeclaredPolicy>> Groups(IEnumerable<DeclaredPolicy?> policies) => policies
        .OfType<DeclaredPolicy>()
        .GroupBy(policy => policy.Name, StringComparer.Ordinal)
        .Where(same => same.Count() > 1)
        .Select(same => VersionOrder.Of(
            same.GroupBy(policy => policy.Class, StringComparer.OrdinalIgnoreCase).Select(version => version.OrderBy(policy => policy.Place.Path, StringComparer.Ordinal).First()),
            policy => policy.Version.From,
            policy => policy.Place.Path));
}
