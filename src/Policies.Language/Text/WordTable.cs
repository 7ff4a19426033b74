namespace Policies.Language.Text;

/// <summary>The words of a file, each kept once however often it is written: a policy uses few, and uses them over and over.</summary>
internal sealed class WordTable
{
    private const int Places = 1024;

    private const int LongestKept = 24;

    private readonly string?[] _words = new string?[Places];

    /// <summary>The text between two positions.</summary>
    public string Slice(string text, int start, int end)
    {
        var length = end - start;
        if (length > LongestKept)
        {
            return text.Substring(start, length);
        }

        // FNV-1a. A word that falls on the place of another takes it: nothing is lost but a copy saved.
        var hash = 2166136261u;
        for (var i = start; i < end; i++)
        {
            hash = (hash ^ text[i]) * 16777619u;
        }

        var place = (hash ^ (hash >> 16)) % Places;
        if (_words[place] is { } kept && kept.Length == length && string.CompareOrdinal(kept, 0, text, start, length) == 0)
        {
            return kept;
        }

        return _words[place] = text.Substring(start, length);
    }
}
