namespace Policies.CSharp.Names;

/// <summary>The identifiers of one scope: each is given out once, a later claim gets a suffix or a number.</summary>
/// <param name="taken">Identifiers that are given out already.</param>
/// <param name="comparer">When two identifiers are the same; by default letter by letter.</param>
internal sealed class NameTable(IEnumerable<string> taken, StringComparer? comparer = null)
{
    private readonly HashSet<string> _taken = new(taken, comparer ?? StringComparer.Ordinal);

    /// <summary>The identifier, or the same with the suffix, or with a number.</summary>
    public string Claim(string identifier, string suffix = "")
    {
        if (_taken.Add(identifier))
        {
            return identifier;
        }

        if (suffix.Length > 0 && _taken.Add(identifier + suffix))
        {
            return identifier + suffix;
        }

        var number = 2;
        while (!_taken.Add(identifier + suffix + number))
        {
            number++;
        }

        return identifier + suffix + number;
    }
}
