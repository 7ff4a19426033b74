using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Policies.Generator;

/// <summary>Two files of a project that declare policies of one name: the first by path stands, the others are errors.</summary>
internal static class Duplicates
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        "CR2990",
        "Policy declared twice in a project",
        "Another file of this project declares a policy of the same name ({0})",
        "Policies",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <summary>The files that come too late.</summary>
    public static IReadOnlyList<PolicyName> Of(IEnumerable<PolicyName> names) =>
    [
        .. names
            .Where(name => name.Policy.Length > 0)
            .GroupBy(name => name.Policy, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.OrderBy(name => name.Path, StringComparer.Ordinal).Skip(1)),
    ];

    public static Diagnostic Describe(PolicyName duplicate) => Diagnostic.Create(
        Descriptor, Location.Create(duplicate.Path, default, default), duplicate.Policy);
}
