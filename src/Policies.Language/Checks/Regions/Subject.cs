using System.Globalization;
using Policies.Language.Model;
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

    private Subject(string key, PolicyType type, string unit, IReadOnlyList<decimal> witnesses) =>
        (Key, _type, _unit, Witnesses) = (key, type, unit, witnesses);

    /// <summary>What is compared, as <see cref="ExpressionKey"/> tells.</summary>
    public string Key { get; }

    /// <summary>One value for each region, in rising order: an option's index, a day's number, a length in days or months, a number.</summary>
    public IReadOnlyList<decimal> Witnesses { get; }

    /// <summary>The regions that some constants cut a value into.</summary>
    /// <param name="value">The value compared.</param>
    /// <param name="constants">The constants, as <see cref="Number"/> gives them.</param>
    /// <param name="unit">Unit of lengths of time: days or months.</param>
    public static Subject Of(Expression value, IEnumerable<decimal> constants, string unit)
    {
        var sorted = constants.Distinct().OrderBy(constant => constant).ToList();
        var witnesses = value.Type is OptionsType options
            ? [.. Enumerable.Range(0, options.Options.Count).Select(index => (decimal)index)]
            : Cut(sorted, DeclaredRange(value.Type), IsWhole(value.Type));
        return new Subject(ExpressionKey.Of(value), value.Type, unit, witnesses);
    }

    /// <summary>A constant as a number that orders as it does; null for values of other kinds.</summary>
    public static decimal? Number(Expression expression) => expression switch
    {
        NumberLiteral number => number.Value,
        OptionLiteral option => option.Index,
        DateLiteral { Text.Length: 10 } date => DateRange.Parse(date.Text).Days.Low.Value.Number,
        DurationLiteral duration => duration.Amount * (duration.Unit switch { "weeks" => 7, "years" => 12, _ => 1 }),
        _ => null,
    };

    /// <summary>The unit in which <see cref="Number"/> counts a length; empty for other constants.</summary>
    public static string UnitOf(Expression constant) => constant is DurationLiteral duration ? duration.Unit is "days" or "weeks" ? "days" : "months" : "";

    /// <summary>What is compared, with its value in a region: "slip 3".</summary>
    public string Words(int region) => Key + " " + Words(Witnesses[region]);

    /// <summary>A value in the author's words.</summary>
    public string Words(decimal witness) => _type switch
    {
        OptionsType options => options.Options[(int)witness],
        NumberType { Kind: TypeKind.Percent } => Text(witness) + " %",
        NumberType { Unit: { } unit } => Text(witness) + " " + unit,
        { Kind: TypeKind.Date } => new Day((int)witness).ToString(),
        { Kind: TypeKind.Duration } => Text(witness) + " " + _unit,
        _ => Text(witness),
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

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
