using System.Globalization;
using System.Text;

namespace Policies.Values;

/// <summary>A unit as a product of powers of simple units: <c>kg/m2</c> is kg to the first and m to minus the second.</summary>
public sealed class UnitTerms
{
    private const int MostPower = 9;
    private const int Longest = 64;

    private readonly IReadOnlyList<(string Unit, int Power)> _terms;

    private UnitTerms(IEnumerable<(string Unit, int Power)> terms) => _terms =
    [
        .. terms.GroupBy(term => term.Unit, StringComparer.Ordinal).Select(group => (group.Key, group.Sum(term => term.Power))).Where(term => term.Item2 != 0),
    ];

    /// <summary>No unit: a plain number.</summary>
    public static UnitTerms None { get; } = new([]);

    /// <summary>The powers of the simple units.</summary>
    public IReadOnlyList<(string Unit, int Power)> All => _terms;

    /// <summary>The UCUM code: what multiplies first, then what divides; empty for no unit.</summary>
    public string Code
    {
        get
        {
            var code = new StringBuilder();
            foreach (var (unit, power) in _terms.Where(term => term.Power > 0))
            {
                code.Append(code.Length > 0 ? "." : "").Append(unit).Append(Exponent(power));
            }

            foreach (var (unit, power) in _terms.Where(term => term.Power < 0))
            {
                code.Append('/').Append(unit).Append(Exponent(-power));
            }

            return code.ToString();
        }
    }

    /// <summary>The terms of a UCUM code; null if it is not of the form that this table reads, or a simple unit is not known.</summary>
    /// <param name="code">The code.</param>
    /// <param name="isSimple">Whether a simple unit is known.</param>
    public static UnitTerms? Parse(string code, Func<string, bool> isSimple)
    {
        if (code.Length is 0 or > Longest)
        {
            return null;
        }

        List<(string, int)> terms = [];
        var (position, sign) = (0, 1);
        while (position < code.Length)
        {
            if (code[position] is '/' or '.')
            {
                // Nothing stands before a point, and UCUM divides by each of the units after a stroke alone.
                if (code[position] == '.' && position == 0)
                {
                    return null;
                }

                sign = code[position] == '/' ? -1 : 1;
                position++;
            }
            else if (position > 0)
            {
                return null;
            }

            var end = End(code, position);
            if (Term(code.Substring(position, end - position), isSimple) is not { } term)
            {
                return null;
            }

            terms.AddRange(term.Select(each => (each.Unit, sign * each.Power)));
            position = end;
        }

        var read = new UnitTerms(terms);
        return read._terms.All(term => Math.Abs(term.Power) <= MostPower) ? read : null;
    }

    /// <summary>The product with another unit, or the quotient.</summary>
    public UnitTerms Times(UnitTerms other, bool isOver) => new(_terms.Concat(other._terms.Select(term => (term.Unit, isOver ? -term.Power : term.Power))));

    private static string Exponent(int power) => power == 1 ? "" : power.ToString(CultureInfo.InvariantCulture);

    private static int End(string code, int start)
    {
        var position = start;
        var closing = '\0';
        while (position < code.Length && (closing != '\0' || code[position] is not ('/' or '.')))
        {
            closing = closing != '\0' ? (code[position] == closing ? '\0' : closing) : code[position] switch { '[' => ']', '{' => '}', _ => '\0' };
            position++;
        }

        return position;
    }

    // A simple unit with its power, and a note in braces, which says of what: mg{creatinine} is no mg of another thing.
    private static IReadOnlyList<(string Unit, int Power)>? Term(string text, Func<string, bool> isSimple)
    {
        var brace = text.IndexOf('{');
        if (brace >= 0 && (text[text.Length - 1] != '}' || text.Length - brace < 3))
        {
            return null;
        }

        List<(string, int)> terms = brace >= 0 ? [(text.Substring(brace), 1)] : [];
        var unit = brace >= 0 ? text.Substring(0, brace) : text;
        if (unit.Length == 0)
        {
            return terms.Count > 0 ? terms : null;
        }

        if (isSimple(unit))
        {
            return [(unit, 1), .. terms];
        }

        var digits = unit.Length;
        while (digits > 0 && unit[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        return digits < unit.Length && unit.Length - digits == 1 && unit[digits] != '0' && isSimple(unit.Substring(0, digits))
            ? [(unit.Substring(0, digits), unit[digits] - '0'), .. terms]
            : null;
    }
}
