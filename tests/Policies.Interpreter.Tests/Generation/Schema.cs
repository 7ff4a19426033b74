using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>The facts of a policy: some of every type, with records, lists of records with and without a key, lists in them, and lists of single values.</summary>
internal sealed class Schema
{
    private Schema(IReadOnlyList<RecordDraft> records, IReadOnlyList<FieldDraft> facts) => (Records, Facts) = (records, facts);

    public IReadOnlyList<RecordDraft> Records { get; }

    public IReadOnlyList<FieldDraft> Facts { get; }

    /// <summary>Everything that the language can declare.</summary>
    public static Schema Full(Dice dice)
    {
        var detail = Record("detail", false, Fields(dice, 2));
        var session = Record("session", false, [.. Fields(dice, 3), new FieldDraft("painful", Types.YesNo), new FieldDraft("held", Types.Date)]);
        var joint = Record(
            "joint",
            true,
            [
                .. Fields(dice, 4),
                new FieldDraft("worse", Types.YesNo),
                new FieldDraft("sessions", Of(session).List()),
                new FieldDraft("marks", dice.Of(Types.Scalars(dice)).List()),
                new FieldDraft("detail", Of(detail)),
            ]);
        List<FieldDraft> facts = [];
        foreach (var type in Types.Fields(dice))
        {
            for (var i = dice.Chance(25) ? 2 : 1; i > 0; i--)
            {
                facts.Add(new FieldDraft($"fact-{facts.Count}", type));
            }
        }

        facts.Add(new FieldDraft("consent", Types.YesNo));
        facts.Add(new FieldDraft("joints", Of(joint).List()));
        facts.Add(new FieldDraft("sessions", Of(session).List()));
        facts.Add(new FieldDraft("marks", dice.Of(Types.Scalars(dice)).List()));
        facts.Add(new FieldDraft("detail", Of(detail)));
        facts.Add(new FieldDraft("last-detail", Of(detail).WithNone()));
        return new Schema([detail, session, joint], facts);
    }

    /// <summary>A few facts of few values, so that every way to complete a case can be tried.</summary>
    public static Schema Small(Dice dice)
    {
        var joint = Record("joint", true, [new FieldDraft("worse", Types.YesNo), new FieldDraft("severity", Types.Severity), new FieldDraft("held", Types.Date)]);
        return new Schema(
            [joint],
            [
                new FieldDraft("consent", Types.YesNo),
                new FieldDraft("urgent", Types.YesNo),
                new FieldDraft("severity", Types.Severity),
                new FieldDraft("score", new TypeDraft(TypeKind.WholeNumber, "whole-number 0..5")),
                new FieldDraft(dice.Of("weight", "height"), new TypeDraft(TypeKind.Number, "number 0..5 kg", " kg")),
                new FieldDraft("joints", Of(joint).List()),
            ]);
    }

    /// <summary>The declarations.</summary>
    public IEnumerable<string> Lines(Dice dice)
    {
        foreach (var record in Records)
        {
            yield return $"record {record.Name} \"A {record.Name}\"";
            if (record.HasKey)
            {
                yield return "  name: text key";
            }

            foreach (var field in record.Fields)
            {
                yield return $"  {field.Name}: {field.Type.Text} \"The {field.Name}\"";
            }
        }

        yield return "facts";
        foreach (var fact in Facts)
        {
            yield return $"  {fact.Name}: {fact.Type.Text} \"The {fact.Name}\"";
            if (dice.Chance(30))
            {
                yield return $"    ask \"A document about {fact.Name}\"";
            }
        }
    }

    private static TypeDraft Of(RecordDraft record) => new(TypeKind.Record, record.Name, Record: record);

    private static RecordDraft Record(string name, bool hasKey, IReadOnlyList<FieldDraft> fields) => new(name, hasKey, fields);

    private static IReadOnlyList<FieldDraft> Fields(Dice dice, int count) =>
        [.. dice.Some(Types.Fields(dice), count).Select((type, i) => new FieldDraft($"field-{i}", type))];
}
