using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Plan;
using Policies.Values;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// A value that a policy compares with constants. The constants cut its type into regions inside which every comparison has the same
/// answer, so one witness for each region stands for all values.
/// </summary>
internal sealed class Subject
{
    private readonly PolicyType _type;
    private readonly string _unit;

    private Subject(string key, string name, PolicyType type, string unit, IReadOnlyList<Comparison> comparisons, IReadOnlyList<decimal> witnesses) =>
        (Key, Name, _type, _unit, Comparisons, Witnesses) = (key, name, type, unit, comparisons, witnesses);

    /// <summary>What is compared, as <see cref="ExpressionKey"/> tells.</summary>
    public string Key { get; }

    /// <summary>What is compared, as its author wrote it first.</summary>
    public string Name { get; }

    /// <summary>Every comparison of it, in written order.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; }

    /// <summary>One value for each region, in rising order: an option's index, a day's number, a length in days or months, a number.</summary>
    public IReadOnlyList<decimal> Witnesses { get; }

    /// <summary>The regions that the constants of some comparisons cut a value into; null where those are not of one unit.</summary>
    public static Subject? Of(SourceText text, string key, IReadOnlyList<Comparison> comparisons)
    {
        var constants = comparisons.SelectMany(comparison => comparison.Right).ToList();
        var units = constants.Select(UnitOf).Distinct().ToList();
        if (units.Count > 1)
        {
            return null;
        }

        var left = comparisons[0].Left;
        var witnesses = left.Type is OptionsType options
            ? [.. Enumerable.Range(0, options.Options.Count).Select(index => (decimal)index)]
            : Cut([.. constants.Select(constant => Number(constant)!.Value).Distinct().OrderBy(constant => constant)], DeclaredRange(left.Type), IsWhole(left.Type));
        return witnesses.Count == 0 ? null : new Subject(key, text.Slice(left.Span), left.Type, units[0], comparisons, witnesses);
    }

    /// <summary>Whether a value satisfies a comparison.</summary>
    public static bool Holds(Comparison comparison, decimal value) =>
        Answers.Of(comparison.Kind, value, [.. comparison.Right.Select(constant => (Range<decimal>)Number(constant)!.Value)]) == Truth.Yes;

    /// <summary>A constant as a number that orders as it does; null for values of other kinds.</summary>
    public static decimal? Number(Expression expression) => expression switch
    {
        NumberLiteral number => number.Value,
        OptionLiteral option => option.Index,
        DateLiteral { Text.Length: 10 } date => DateRange.Parse(date.Text).Days.Low.Value.Number,
        DurationLiteral duration => duration.Amount * (duration.Unit switch { "weeks" => 7, "years" => 12, _ => 1 }),
        _ => null,
    };

    // The unit in which a length is counted; empty for other constants.
    private static string UnitOf(Expression constant) => constant is DurationLiteral duration ? duration.Unit is "days" or "weeks" ? "days" : "months" : "";

    /// <summary>What is compared, with one of its values, in the author's words: "slip 3".</summary>
    public string Words(decimal value) => Name + " " + Value(value);

    private string Value(decimal witness) => _type switch
    {
        OptionsType options => options.Options[(int)witness],
        NumberType { Kind: TypeKind.Percent } => NumberRange.Words(witness) + " %",
        NumberType { Unit: { } unit } => NumberRange.Words(witness) + " " + unit,
        { Kind: TypeKind.Date } => new Day((int)witness).ToString(),
        { Kind: TypeKind.Duration } => NumberRange.Words(witness) + " " + _unit,
        _ => NumberRange.Words(witness),
    };

    /// <summary>Whether only whole numbers are possible.</summary>
    public static bool IsWhole(PolicyType type) => type.Kind is TypeKind.WholeNumber or TypeKind.Date;

    private static Range<decimal> DeclaredRange(PolicyType type) => type switch
    {
        NumberType number => number.Declared,
        { Kind: TypeKind.Duration } => Range<decimal>.AtLeast(0),
        _ => default,
    };

    private static List<decimal> Cut(List<decimal> constants, Range<decimal> declared, bool isWhole)
    {
        List<decimal> candidates = [];
        if (declared.Low.IsPresent && !declared.Low.IsOpen)
        {
            candidates.Add(declared.Low.Value);
        }

        candidates.Add(Below(constants[0], declared.Low, isWhole));
        for (var i = 0; i < constants.Count; i++)
        {
            if (i > 0)
            {
                var between = (constants[i - 1] + constants[i]) / 2;
                candidates.Add(isWhole ? Math.Floor(between) : between);
            }

            candidates.Add(constants[i]);
        }

        candidates.Add(Above(constants[constants.Count - 1], declared.High, isWhole));
        if (declared.High.IsPresent && !declared.High.IsOpen)
        {
            candidates.Add(declared.High.Value);
        }

        return [.. candidates.Where(value => declared.Cut(value) is not null).Distinct().OrderBy(value => value)];
    }

    private static decimal Below(decimal least, End<decimal> low, bool isWhole) =>
        !low.IsPresent || isWhole || low.Value >= least ? least - 1 : (least + low.Value) / 2;

    private static decimal Above(decimal greatest, End<decimal> high, bool isWhole) =>
        !high.IsPresent || isWhole || high.Value <= greatest ? greatest + 1 : (greatest + high.Value) / 2;
}
