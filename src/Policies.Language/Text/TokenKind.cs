namespace Policies.Language.Text;

/// <summary>The kinds of token (language reference, "Tokens").</summary>
public enum TokenKind
{
    /// <summary>Lower-case words joined by hyphens, reserved ones among them.</summary>
    Name,
    /// <summary>Starts upper-case, or with a digit and is neither number nor date.</summary>
    Code,
    /// <summary>A number; its text is kept.</summary>
    Number,
    /// <summary>A day or a month.</summary>
    Date,
    /// <summary>A unit of UCUM, percent, or a unit of duration after a number.</summary>
    Unit,
    /// <summary>A string in double quotes.</summary>
    String,
    /// <summary>A bracketed list of citations, brackets included.</summary>
    Citations,
    /// <summary>A mark or operator.</summary>
    Mark,
    /// <summary>The dash that starts a bullet.</summary>
    Bullet,
    /// <summary>Text taken as it is: a note's line, a version, a table's row.</summary>
    Raw,
    /// <summary>What is no token; its message is given by the lexer.</summary>
    Error,
    /// <summary>The end of a logical line; it has no text of its own.</summary>
    EndOfLine,
}
