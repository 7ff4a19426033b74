namespace Policies.Values;

/// <summary>The UCUM units that clinical policies use. Canonical units are chosen so that every factor is a finite decimal.</summary>
public static class UnitTable
{
    private static readonly Dictionary<string, Unit> Units = Build();

    // The canonical units of the table by what they measure, and how many of the base units one of them is.
    private static readonly Dictionary<string, (Unit Unit, decimal Factor)> Dimensions = ByDimension();

    /// <summary>The unit with this code (case-sensitive, as UCUM is): one of the table, or a product of its simple units; null if it is neither.</summary>
    public static Unit? Find(string code) => Units.TryGetValue(code, out var unit) ? unit : Terms(code) is { } terms ? Derived(code, terms) : null;

    /// <summary>The code of the unit that the factors of a dimension count in.</summary>
    /// <param name="unit">Any unit of the dimension.</param>
    public static string Canonical(Unit unit) => Units.Values.FirstOrDefault(other => other.Dimension == unit.Dimension && other.Factor == 1)?.Code
        ?? SimpleUnits.Measure(Terms(unit.Code)!)!.Value.Code;

    /// <summary>The unit of a product or quotient: its code, empty for a plain number; null if the table does not know it.</summary>
    /// <param name="left">Code of the first unit; null for a plain number.</param>
    /// <param name="right">Code of the second.</param>
    /// <param name="isQuotient">Whether the first is divided by the second.</param>
    public static string? Combined(string? left, string? right, bool isQuotient)
    {
        if (Of(left) is not { } one || Of(right) is not { } other)
        {
            return null;
        }

        var code = one.Times(other, isQuotient).Code;
        return code.Length == 0 || Find(code) is not null ? code : null;
    }

    private static UnitTerms? Of(string? code) => code is null ? UnitTerms.None : Terms(code);

    private static UnitTerms? Terms(string code) => UnitTerms.Parse(code, SimpleUnits.IsKnown);

    private static Unit? Derived(string code, UnitTerms terms)
    {
        if (SimpleUnits.Measure(terms) is not var (dimension, _, factor, divisor) || dimension.Length == 0)
        {
            return null;
        }

        // A unit as large or small as that is none of a policy, and what is computed with it would soon be too large to hold.
        const decimal Most = 1000000000000000000m;
        if (factor is > Most or < 1 / Most || divisor is > Most or < 1 / Most)
        {
            return null;
        }

        return Dimensions.TryGetValue(dimension, out var canonical)
            ? new Unit(code, canonical.Unit.Dimension, factor) { Divisor = divisor * canonical.Factor }
            : new Unit(code, dimension, factor) { Divisor = divisor };
    }

    private static Dictionary<string, (Unit Unit, decimal Factor)> ByDimension()
    {
        Dictionary<string, (Unit, decimal)> dimensions = new(StringComparer.Ordinal);
        foreach (var unit in Units.Values.Where(unit => unit.Factor == 1))
        {
            if (Terms(unit.Code) is { } terms && SimpleUnits.Measure(terms) is var (dimension, _, factor, divisor) && dimension.Length > 0 && divisor == 1)
            {
                dimensions[dimension] = (unit, factor);
            }
        }

        return dimensions;
    }

    /// <summary>Every code of the table, for the nearest name in a message.</summary>
    public static IEnumerable<string> Codes => Units.Keys;

    private static Dictionary<string, Unit> Build()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        void Add(string dimension, params (string Code, decimal Factor)[] members)
        {
            foreach (var (code, factor) in members)
            {
                units.Add(code, new Unit(code, dimension, factor));
            }
        }

        Add("fraction", ("%", 1m));
        foreach (var simple in new[] { "length", "mass", "pressure", "time" })
        {
            Add(simple, [.. SimpleUnits.Of(simple)]);
        }

        Add("area", ("mm2", 0.000001m), ("cm2", 0.0001m), ("m2", 1m));
        Add("volume", ("uL", 0.000001m), ("mL", 0.001m), ("dL", 0.1m), ("L", 1m), ("cm3", 0.001m));
        Add("mass per area", ("kg/m2", 1m));
        Add("angle", ("deg", 1m));
        Add("temperature", ("Cel", 1m));
        Add("frequency", ("/d", 1m), ("/h", 24m), ("/min", 1440m));
        Add("mass concentration", ("ng/mL", 0.000001m), ("ug/L", 0.000001m), ("ug/dL", 0.00001m), ("pg/mL", 0.000000001m), ("mg/L", 0.001m), ("mg/dL", 0.01m), ("g/L", 1m), ("g/dL", 10m));
        Add("substance concentration", ("nmol/L", 0.000001m), ("umol/L", 0.001m), ("mmol/L", 1m), ("mol/L", 1000m));
        Add("substance fraction", ("mmol/mol", 1m));
        Add("number concentration", ("/uL", 1000000m), ("/mL", 1000m), ("/L", 1m), ("10*3/uL", 1000000000m), ("10*6/uL", 1000000000000m), ("10*9/L", 1000000000m));

        // UCUM's arbitrary units measure nothing but themselves: an international unit is no micromole a minute.
        Add("international units", ("[IU]", 1m));
        Add("international units per volume", ("[IU]/L", 1m), ("[IU]/mL", 1000m));
        Add("catalytic activity", ("U", 1m));
        Add("catalytic activity per volume", ("U/L", 1m));

        Add("flow", ("mL/s", 86.4m), ("L/s", 86400m), ("L/min", 1440m), ("mL/min", 1.44m), ("L/h", 24m), ("mL/h", 0.024m), ("L/d", 1m), ("mL/d", 0.001m));
        Add("clearance per area", ("mL/min/{1.73_m2}", 1m));
        Add("dose per mass", ("mg/kg", 1m), ("ug/kg", 0.001m));
        Add("power", ("W", 1m));
        Add("energy", ("kcal", 1m));
        Add("sound", ("dB", 1m));
        Add("refraction", ("[diop]", 1m));
        Add("radiation dose", ("Gy", 1m), ("cGy", 0.01m));
        return units;
    }
}
