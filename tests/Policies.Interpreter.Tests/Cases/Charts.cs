using Policies.Interpreter.Tests.Generation;
using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Cases;

/// <summary>Random charts: how much of each they document is drawn too.</summary>
internal static class Charts
{
    /// <summary>The facts of a case.</summary>
    public static RecordChart Draw(PolicyPlan plan, Dice dice) => Record(plan, -1, plan.Facts, dice.Of(0, 30, 60, 90, 100), dice);

    private static RecordChart Record(PolicyPlan plan, int record, IReadOnlyList<FieldPlan> fields, int percent, Dice dice)
    {
        Dictionary<string, ChartValue> values = [];
        foreach (var field in fields.Where(field => !field.IsKey))
        {
            if (field.Type.Kind == TypeKind.Record || dice.Chance(percent))
            {
                values[field.Name] = Value(plan, field.Type, percent, dice);
            }
        }

        return new RecordChart(record, values);
    }

    private static ChartValue Value(PolicyPlan plan, TypePlan type, int percent, Dice dice) => type.Kind switch
    {
        TypeKind.Record => Record(plan, type.Record, plan.Records[type.Record].Fields, percent, dice),
        TypeKind.Optional when type.Element!.Kind == TypeKind.Record => dice.Chance(40)
            ? new ScalarChart(OptionalValue.None(), """{"none": true}""")
            : new OptionalChart(Value(plan, type.Element, percent, dice)),
        TypeKind.List => List(plan, type.Element!, percent, dice),
        _ => ScalarCharts.Draw(type, dice),
    };

    private static ListChart List(PolicyPlan plan, TypePlan type, int percent, Dice dice)
    {
        var count = dice.Below(4);
        var isOpen = dice.Chance(30);
        var key = type.Kind == TypeKind.Record ? plan.Records[type.Record].Key : null;
        var keys = dice.Some(Pools.Keys, count);
        var hasAllKeys = dice.Chance(80);
        List<ChartValue> elements = [];
        for (var i = 0; i < count; i++)
        {
            var element = Value(plan, type, percent, dice);
            elements.Add(key is null || (!hasAllKeys && dice.Chance(50)) ? element : WithKey((RecordChart)element, key.Name, keys[i]));
        }

        return new ListChart(elements, isOpen, key is not null && hasAllKeys && dice.Chance(50) ? key.Name : null);
    }

    private static RecordChart WithKey(RecordChart record, string name, string key) =>
        record with { Fields = new Dictionary<string, ChartValue>(record.Fields) { [name] = ScalarCharts.Text(key) } };
}
