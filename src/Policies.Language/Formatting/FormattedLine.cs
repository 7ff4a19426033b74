namespace Policies.Language.Formatting;

/// <summary>A line of the formatted text.</summary>
/// <param name="Text">What stands on it, indentation included, without its comment; empty on a blank line.</param>
internal sealed record FormattedLine(string Text)
{
    /// <summary>The comment at its end; empty if there is none.</summary>
    public string Comment { get; set; } = "";
}
