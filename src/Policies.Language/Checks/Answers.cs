using Policies.Language.Model;
using Policies.Values;

namespace Policies.Language.Checks;

/// <summary>What a comparison says of some values, as its constants order: yes of all of them, no of none, unknown of some.</summary>
internal static class Answers
{
    public static Truth Of(ComparisonKind kind, Range<decimal> values, IReadOnlyList<Range<decimal>> constants) => kind switch
    {
        ComparisonKind.LessThan => values.IsLessThan(constants[0]),
        ComparisonKind.AtMost => values.IsAtMost(constants[0]),
        ComparisonKind.MoreThan => values.IsMoreThan(constants[0]),
        ComparisonKind.AtLeast => values.IsAtLeast(constants[0]),
        ComparisonKind.Between => values.IsBetween(constants[0], constants[1]),
        _ => ((NumberRange)values).IsOneOf([.. constants.Select(constant => (NumberRange)constant)]),
    };
}
