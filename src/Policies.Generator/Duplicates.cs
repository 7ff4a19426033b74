using Policies.Language.Diagnostics;

namespace Policies.Generator;

/// <summary>Two files of a project that declare policies of one name in C#: the first by path stands, the others are errors.</summary>
internal static class Duplicates
{
    /// <summary>An error at each policy that comes too late.</summary>
    public static IReadOnlyList<FileDiagnostic> Of(IEnumerable<DeclaredPolicy?> policies) =>
    [
        .. policies
            .OfType<DeclaredPolicy>()
            .GroupBy(policy => policy.Class, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.OrderBy(policy => policy.Place.Path, StringComparer.Ordinal).ToList())
            .SelectMany(same => same.Skip(1).Select(late => Describe(late, same[0]))),
    ];

    private static FileDiagnostic Describe(DeclaredPolicy late, DeclaredPolicy first) => new(
        late.Place,
        Descriptors.DeclaredTwice.Code,
        Descriptors.DeclaredTwice.Title,
        Descriptors.DeclaredTwice.Message(late.Name)
            + $" ({first.Place.Path} declares the policy '{first.Name}', which is the same name in C#.)",
        Descriptors.DeclaredTwice.Help,
        Descriptors.DeclaredTwice.Severity);
}
