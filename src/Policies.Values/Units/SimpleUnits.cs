namespace Policies.Values;

/// <summary>The simple units of UCUM that clinical policies use, of which others are products: what each measures, and how many of the base unit it is.</summary>
internal static class SimpleUnits
{
    private const string Time = "time";

    private static readonly Dictionary<string, (string Base, int Power, decimal Factor)> Units = Build();

    /// <summary>Whether the table knows a simple unit.</summary>
    public static bool IsKnown(string unit) => Units.ContainsKey(unit);

    /// <summary>The units of a base, each with how many of the base unit it is.</summary>
    public static IEnumerable<(string Code, decimal Factor)> Of(string name) =>
        Units.Where(unit => unit.Value.Base == name && unit.Value.Power == 1).Select(unit => (unit.Key, unit.Value.Factor));

    /// <summary>
    /// What a product of simple units measures, in words of the table's own, with the code of its base unit and how many of these one of it
    /// is; null if that is too large to hold. What multiplies and what divides are not cancelled: mg/kg is a dose, and no number.
    /// </summary>
    public static (string Dimension, string Code, decimal Factor, decimal Divisor)? Measure(UnitTerms terms)
    {
        SortedDictionary<(bool Divides, string Name), int> bases = [];
        var (factor, divisor) = (1m, 1m);
        try
        {
            foreach (var (unit, power) in terms.All)
            {
                var (name, own, times) = Units.TryGetValue(unit, out var known) ? known : (unit, 1, 1m);
                if (name.Length > 0)
                {
                    var key = (power < 0, name);
                    bases[key] = (bases.TryGetValue(key, out var before) ? before : 0) + (own * power);
                }

                // Days are what time is divided by: of them there are whole numbers in all that the table knows.
                var isInverse = name == Time && power < 0;
                for (var i = 0; i < Math.Abs(power); i++)
                {
                    if (power > 0)
                    {
                        factor *= times;
                    }
                    else if (1 / times is var inverse && inverse * times == 1)
                    {
                        factor *= isInverse ? 86400m * inverse : inverse;
                    }
                    else
                    {
                        factor *= isInverse ? 86400m : 1;
                        divisor *= times;
                    }
                }
            }
        }
        catch (OverflowException)
        {
            return null;
        }

        List<(string Base, int Power)> left = [.. bases.Select(pair => (pair.Key.Name, pair.Value))];
        return (string.Join(" ", left.Select(each => $"{each.Base}{each.Power}")), BaseCode(left), factor, divisor);
    }

    private static string BaseCode(IReadOnlyList<(string Base, int Power)> bases)
    {
        string Written((string Base, int Power) each) => each.Base switch
        {
            "length" => "m",
            "mass" => "g",
            "substance" => "mol",
            "pressure" => "Pa",
            Time => each.Power < 0 ? "d" : "s",
            var own => own,
        } + (Math.Abs(each.Power) == 1 ? "" : Math.Abs(each.Power).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return string.Join(".", bases.Where(each => each.Power > 0).Select(Written)) + string.Concat(bases.Where(each => each.Power < 0).Select(each => "/" + Written(each)));
    }

    private static Dictionary<string, (string Base, int Power, decimal Factor)> Build()
    {
        var units = new Dictionary<string, (string, int, decimal)>(StringComparer.Ordinal);
        void Add(string name, int power, params (string Code, decimal Factor)[] members)
        {
            foreach (var (code, factor) in members)
            {
                units.Add(code, (name, power, factor));
            }
        }

        Add("length", 1, ("um", 0.000001m), ("mm", 0.001m), ("cm", 0.01m), ("m", 1m), ("km", 1000m), ("[in_i]", 0.0254m), ("[ft_i]", 0.3048m));
        Add("length", 3, ("uL", 0.000000001m), ("mL", 0.000001m), ("dL", 0.0001m), ("L", 0.001m), ("fL", 0.000000000000000001m));
        Add("mass", 1, ("pg", 0.000000000001m), ("ng", 0.000000001m), ("ug", 0.000001m), ("mg", 0.001m), ("g", 1m), ("kg", 1000m), ("[lb_av]", 453.59237m), ("[oz_av]", 28.349523125m));
        Add("substance", 1, ("pmol", 0.000000000001m), ("nmol", 0.000000001m), ("umol", 0.000001m), ("mmol", 0.001m), ("mol", 1m));
        Add("equivalents", 1, ("meq", 1m));
        Add("pressure", 1, ("Pa", 1m), ("kPa", 1000m), ("mm[Hg]", 133.322m), ("cm[H2O]", 98.0665m));
        Add(Time, 1, ("ms", 0.001m), ("s", 1m), ("min", 60m), ("h", 3600m), ("d", 86400m));
        Add("", 1, ("10*3", 1000m), ("10*6", 1000000m), ("10*9", 1000000000m), ("10*12", 1000000000000m));

        // Each of these is a base of its own. Degrees Celsius and decibels are left out: they do not count from nothing, and so have no product.
        foreach (var own in new[] { "deg", "[IU]", "U", "W", "kcal", "[diop]", "Gy" })
        {
            units.Add(own, (own, 1, 1m));
        }

        units.Add("m[IU]", ("[IU]", 1, 0.001m));
        units.Add("u[IU]", ("[IU]", 1, 0.000001m));
        units.Add("cGy", ("Gy", 1, 0.01m));
        return units;
    }
}
