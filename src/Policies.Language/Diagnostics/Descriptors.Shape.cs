namespace Policies.Language.Diagnostics;

// CR1xxx: the shape of the text.
public static partial class Descriptors
{
    /// <summary>The grammar expected something else.</summary>
    public static readonly DiagnosticDescriptor Unexpected = Error("CR1001", "Unexpected text", "Expected {0}, found {1}.{2}");

    /// <summary>A keyword that is not valid here.</summary>
    public static readonly DiagnosticDescriptor UnknownKeyword = Error("CR1002", "Unknown keyword", "{0} is not a keyword here.{2} Valid here: {1}.");

    /// <summary>A tab.</summary>
    public static readonly DiagnosticDescriptor Tab = Error("CR1003", "Tab", "A tab is in the indentation{0}; the language is indented with spaces only.", "Set the editor to insert two spaces for a tab.");

    /// <summary>Siblings of different indentation.</summary>
    public static readonly DiagnosticDescriptor UnevenIndentation = Error("CR1004", "Uneven indentation", "This line is indented by {0} spaces, but the lines beside it by {1}.", "Lines that belong together share one indentation.");

    /// <summary>A string without its closing quote.</summary>
    public static readonly DiagnosticDescriptor UnclosedString = Error("CR1005", "Unclosed string", "The string is not closed before the end of the line.", "Close it with a double quote; \\\" writes a quote inside it.");

    /// <summary>A citation without its closing bracket.</summary>
    public static readonly DiagnosticDescriptor UnclosedCitation = Error("CR1006", "Unclosed citation", "The citation is not closed before the end of the line; expected ']'.");

    /// <summary>A citation that is not one.</summary>
    public static readonly DiagnosticDescriptor MalformedCitation = Error("CR1007", "Malformed citation", "Expected the name of a source, found {0}.", "A citation is a source's name, then where in it, and the grade: [some-source p. 4 grade B; other-source].");

    /// <summary>A group without bullets.</summary>
    public static readonly DiagnosticDescriptor EmptyGroup = Error("CR1008", "Empty group", "'{0}' has nothing below it; expected bullets that start with '- '.");

    /// <summary>and beside or.</summary>
    public static readonly DiagnosticDescriptor MixedConnectives = Error("CR1009", "'and' beside 'or'", "'and' and 'or' stand side by side, so the line has two readings.", "Put parentheses around the part that belongs together, or write bullets.");

    /// <summary>A word with upper case inside it.</summary>
    public static readonly DiagnosticDescriptor MixedCase = Error("CR1010", "Name with upper case", "'{0}' is not a name; names are lower-case words joined by hyphens: '{1}'.");

    /// <summary>10,000.</summary>
    public static readonly DiagnosticDescriptor GroupedDigits = Error("CR1011", "Grouped digits", "'{0}' groups its digits with commas; write '{1}'.", "If these are several numbers, put a blank after each comma.");

    /// <summary>x -1.</summary>
    public static readonly DiagnosticDescriptor MinusWithoutBlanks = Error("CR1012", "Minus without blanks", "A minus needs a blank on both sides, because a hyphen belongs to a name.");

    /// <summary>documented a.</summary>
    public static readonly DiagnosticDescriptor DocumentedFirst = Error("CR1013", "'documented' before its fact", "'documented' does not stand before a fact. For the fact itself write '{0}'; for whether the record says anything about it, write '{0} is documented'.");

    /// <summary>A reserved word as a name.</summary>
    public static readonly DiagnosticDescriptor ReservedWord = Error("CR1014", "Reserved word as a name", "'{0}' is a word of the language, so it cannot be {1}.", "Add a word: 'first-visit' instead of 'first'.");

    /// <summary>Text that could deceive a reviewer.</summary>
    public static readonly DiagnosticDescriptor DeceptiveText = Error("CR1015", "Deceptive text", "{0} (U+{1}) can make the text look different from what it is.", "Delete the character.");

    /// <summary>Not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Error("CR1016", "Not UTF-8", "The file is not valid UTF-8.", "Save it as UTF-8.");

    /// <summary>A character that the language does not use.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter = Error("CR1017", "Unexpected character", "{0} is not part of the language outside strings, notes and comments.{1}");

    /// <summary>Not a day of the calendar.</summary>
    public static readonly DiagnosticDescriptor InvalidDate = Error("CR1018", "Invalid date", "'{0}' is not a date of the calendar.", "A date is year, month and day (2026-01-12), or year and month (2026-01).");

    /// <summary>A bad escape in a string.</summary>
    public static readonly DiagnosticDescriptor BadEscape = Error("CR1019", "Bad escape", "'{0}' is not an escape; a string knows \\\", \\\\ and \\{{.");

    /// <summary>A line below one that takes none.</summary>
    public static readonly DiagnosticDescriptor UnexpectedChild = Error("CR1020", "Nothing may stand below this line", "This line stands below {0}, which takes {1}.", "Check the indentation.");

    /// <summary>A continuation after children.</summary>
    public static readonly DiagnosticDescriptor LateContinuation = Error("CR1021", "Continuation without its line", "A line that starts with {0} continues the line above it, and must be indented deeper than that line.");

    /// <summary>Too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error("CR1022", "Too deep", "This is nested more than {0} deep.", "Give the inner part a name of its own: a criterion or a definition.");

    /// <summary>Too long.</summary>
    public static readonly DiagnosticDescriptor TooLong = Error("CR1023", "Too long", "This line has more than {0}.", "Write bullets, or give parts names of their own.");

    /// <summary>Braces in a string.</summary>
    public static readonly DiagnosticDescriptor UnclosedBrace = Error("CR1024", "Unclosed brace", "The brace is not closed in the string; write '\\{{' for a brace itself.");

    /// <summary>A property given twice.</summary>
    public static readonly DiagnosticDescriptor Repeated = Error("CR1025", "Given twice", "{0} is given twice.");

    /// <summary>Something is missing below a line.</summary>
    public static readonly DiagnosticDescriptor NothingBelow = Error("CR1026", "Nothing below", "{0} has nothing below it; expected {1}.");

    /// <summary>A comparison with unknown.</summary>
    public static readonly DiagnosticDescriptor ComparedWithUnknown = Error("CR1027", "Comparison with 'unknown'", "Nothing is compared with 'unknown': a comparison whose value is not known is itself unknown. To ask whether the record says anything, write '{0}'.");

    /// <summary>Parentheses that do not match.</summary>
    public static readonly DiagnosticDescriptor UnmatchedParenthesis = Error("CR1028", "Unmatched parenthesis", "This parenthesis {0}.");

    /// <summary>Words of another language.</summary>
    public static readonly DiagnosticDescriptor ForeignPhrase = Error("CR1029", "Another way to say it", "'{0}' is not how this language says it; write {1}.");

    /// <summary>Part of the language, not of this version.</summary>
    public static readonly DiagnosticDescriptor NotYetEvaluated = Error("CR1900", "Not evaluated yet", "{0} is part of the language, but this version does not evaluate it yet.");
}
