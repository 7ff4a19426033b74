namespace Policies.Values;

/// <summary>A unit of the Unified Code for Units of Measure (UCUM), as far as this table knows it.</summary>
/// <param name="Code">The UCUM code, for example <c>kg/m2</c>.</param>
/// <param name="Dimension">What it measures; quantities of one dimension compare and convert.</param>
/// <param name="Factor">How many of the dimension's canonical unit one of it is, times <see cref="Divisor"/>.</param>
public sealed record Unit(string Code, string Dimension, decimal Factor)
{
    /// <summary>What the factor is divided by: a pound for each square inch is no finite number of kilograms for each square metre.</summary>
    public decimal Divisor { get; init; } = 1;

    /// <summary>What an amount of one unit is multiplied by, and then divided by, to be an amount of another of the same dimension.</summary>
    public (decimal Times, decimal Over) To(Unit other)
    {
        const int MostDigits = 28;
        const decimal Most = 1000000000000000000m;
        const decimal Trim = 1.0000000000000000000000000000m;
        var (large, small) = (Factor * other.Divisor, other.Factor * Divisor);

        // By a finite decimal where there is one: then multiplying back needs no digit that a decimal lacks.
        decimal? Exact(decimal one, decimal two)
        {
            if (one / Most > two)
            {
                return null;
            }

            var factor = one / two / Trim;
            return Digits(factor) + Digits(two) <= MostDigits && factor * two == one ? factor : null;
        }

        return Exact(large, small) is { } exact ? (exact, 1) : Exact(small, large) is { } inverse ? (1, inverse) : (large, small);
    }

    private static int Digits(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
