namespace Policies.Language.Versions;

/// <summary>Which policies have several versions among some files, and the order of these.</summary>
public static class VersionOrder
{
    /// <summary>The names that more than one file declares, in order.</summary>
    /// <param name="policies">The policy that each file declares; null for a file that declares none.</param>
    public static IReadOnlyList<string> Several(IEnumerable<string?> policies) =>
        [.. policies.OfType<string>().GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key).OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Versions by their first day in force, then by path; one without a first day comes first.</summary>
    /// <param name="versions">The versions of one policy.</param>
    /// <param name="from">First day in force of a version (ISO 8601).</param>
    /// <param name="path">Its file.</param>
    public static IReadOnlyList<T> Of<T>(IEnumerable<T> versions, Func<T, string?> from, Func<T, string> path) =>
        [.. versions.OrderBy(version => from(version) ?? "", StringComparer.Ordinal).ThenBy(path, StringComparer.Ordinal)];
}
