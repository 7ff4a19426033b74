using Policies.Language.Model;

namespace Policies.Language.Checks.Regions;

/// <summary>The values that some conditions compare with constants, each cut into regions by all of those constants.</summary>
internal sealed class RegionTable
{
    private readonly Dictionary<string, Subject> _subjects = new(StringComparer.Ordinal);

    /// <summary>Looks through conditions, into the criteria that they call.</summary>
    public RegionTable(IEnumerable<Expression> roots)
    {
        var compared = roots.SelectMany(Walk.All).OfType<Comparison>().Where(IsByConstants);
        foreach (var group in compared.GroupBy(comparison => ExpressionKey.Of(comparison.Left)))
        {
            var constants = group.SelectMany(comparison => comparison.Right).ToList();
            var units = constants.Select(Subject.UnitOf).Distinct().ToList();
            if (units.Count == 1)
            {
                _subjects[group.Key] = Subject.Of(group.First().Left, constants.Select(constant => Subject.Number(constant)!.Value), units[0]);
            }
        }
    }

    /// <summary>The regions of what a comparison compares; null if not all of its comparisons are with constants of one kind.</summary>
    public Subject? Find(Comparison comparison) =>
        IsByConstants(comparison) && _subjects.TryGetValue(ExpressionKey.Of(comparison.Left), out var subject) && subject.Witnesses.Count > 0 ? subject : null;

    /// <summary>Whether a comparison is of one value with constants alone.</summary>
    public static bool IsByConstants(Comparison comparison) =>
        comparison.Left is not Condition and not NumberLiteral && comparison.Left.Type is not OptionalType && comparison.Right.All(constant => Subject.Number(constant) is not null);

    /// <summary>Whether a value satisfies a comparison.</summary>
    public static bool Holds(Comparison comparison, decimal value)
    {
        var constants = comparison.Right.Select(constant => Subject.Number(constant)!.Value).ToList();
        return comparison.Kind switch
        {
            ComparisonKind.LessThan => value < constants[0],
            ComparisonKind.AtMost => value <= constants[0],
            ComparisonKind.MoreThan => value > constants[0],
            ComparisonKind.AtLeast => value >= constants[0],
            ComparisonKind.Between => value >= constants[0] && value <= constants[1],
            _ => constants.Contains(value),
        };
    }
}
