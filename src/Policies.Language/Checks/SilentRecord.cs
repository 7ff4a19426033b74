using Policies.Language.Model;
using Policies.Values;

namespace Policies.Language.Checks;

/// <summary>
/// What a condition comes to in a record that says nothing of its yes-no facts (language reference, "Official and open"). Silence is a question
/// of those: a value that is compared, a code or a measurement, has to be supplied anyway.
/// </summary>
internal static class SilentRecord
{
    /// <summary>The official answer; unknown where silence leaves the condition open.</summary>
    public static Truth Of(Condition condition) => condition switch
    {
        Constant constant => constant.Value.ToTruth(),
        Silence silence => Of(silence.Operand) is var answer && answer.IsSettled() ? answer : silence.Means.ToTruth(),
        Documented => Truth.No,
        Not not => Of(not.Operand).Not(),
        Connective connective => (connective.IsAnd ? CountKind.All : CountKind.Any).Of(0, [.. connective.Operands.Select(Of)]),
        Group group => group.Kind.Of(group.Number, [.. group.Members.Select(Of)]),
        Exemption exemption => Of(exemption.Operand).Or(exemption.IsUnless ? Of(exemption.Condition) : Of(exemption.Condition).Not()),
        Call { Target.Body: Condition body } => Of(body),
        TruthTable table => Of(table),
        FactCondition => Truth.Unknown,
        _ => Truth.No,
    };

    private static Truth Of(TruthTable table)
    {
        List<Truth> added = [];
        foreach (var row in table.Rows)
        {
            var when = row.When is null ? Truth.Yes : Of(row.When);
            if (when != Truth.No)
            {
                added.Add(row.Value is Condition value ? Of(value) : Truth.Unknown);
            }

            if (when == Truth.Yes)
            {
                break;
            }
        }

        return added.Distinct().Count() == 1 ? added[0] : Truth.Unknown;
    }
}
