namespace Policies.Runtime.Text;

/// <summary>What a piece of text tells, so that a terminal can colour it.</summary>
public enum TextTone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Necessary, met.</summary>
    Favourable,

    /// <summary>Not necessary, not met.</summary>
    Unfavourable,

    /// <summary>Open, or cured by a document.</summary>
    Open,

    /// <summary>Beside the matter.</summary>
    Quiet,
}
