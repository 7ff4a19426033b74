namespace Policies.Language.Text;

/// <summary>A stretch of a source text, in UTF-16 units from its start.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>From one position to another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
