using Policies.Language.Model;

namespace Policies.Language.Checks.Regions;

/// <summary>The values that a policy compares with constants, each cut into regions by all of those constants.</summary>
internal sealed class RegionTable
{
    private readonly Dictionary<Comparison, Subject> _subjects = [];

    /// <summary>Looks through everything that a policy asks.</summary>
    public RegionTable(Policy policy)
    {
        var compared = Walk.Roots(policy).SelectMany(Walk.All).OfType<Comparison>().Where(IsByConstants);
        foreach (var comparisons in compared.GroupBy(comparison => ExpressionKey.Of(comparison.Left), StringComparer.Ordinal))
        {
            if (Subject.Of(policy.Text, comparisons.Key, [.. comparisons]) is { } subject)
            {
                foreach (var comparison in comparisons)
                {
                    _subjects[comparison] = subject;
                }
            }
        }
    }

    /// <summary>What is compared, each once, in written order.</summary>
    public IEnumerable<Subject> Subjects => _subjects.Values.Distinct();

    /// <summary>The regions of what a comparison compares; null if not all of its comparisons are with constants of one kind.</summary>
    public Subject? Find(Comparison comparison) => _subjects.TryGetValue(comparison, out var subject) ? subject : null;

    private static bool IsByConstants(Comparison comparison) =>
        comparison.Left is not Condition && Subject.Number(comparison.Left) is null && comparison.Left.Type is not OptionalType
        && comparison.Right.All(constant => Subject.Number(constant) is not null);
}
