namespace Policies.Runtime.Text;

/// <summary>How a decision is laid out as text.</summary>
public sealed record TextLayout
{
    /// <summary>Columns at which paragraphs are wrapped.</summary>
    public int Width { get; init; } = 88;

    /// <summary>Colours a piece of text by what it tells; the text itself where there is no colour.</summary>
    public Func<string, TextTone, string> Paint { get; init; } = (text, _) => text;
}
