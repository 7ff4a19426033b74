namespace Policies.Language.Diagnostics;

// CR2xxx: names and types.
public static partial class Descriptors
{
    /// <summary>A name that nothing declares.</summary>
    public static readonly DiagnosticDescriptor Undeclared = Error("CR2001", "Undeclared name", "Nothing declares {0} '{1}'.{2}");

    /// <summary>A name declared twice.</summary>
    public static readonly DiagnosticDescriptor DeclaredTwice = Error("CR2002", "Declared twice", "'{0}' is declared twice.");

    /// <summary>A cycle.</summary>
    public static readonly DiagnosticDescriptor Cycle = Error("CR2003", "Cycle", "'{0}' depends on itself: {1}.");

    /// <summary>A value of another type than is needed.</summary>
    public static readonly DiagnosticDescriptor TypeClash = Error("CR2004", "Type clash", "Expected {0}, found {1}.");

    /// <summary>A unit of another dimension, or none.</summary>
    public static readonly DiagnosticDescriptor UnitClash = Error("CR2005", "Unit clash", "Expected {0}, found {1}.");

    /// <summary>A value outside the declared range.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = Error("CR2006", "Value outside its range", "{0} is outside the declared range {1}.");

    /// <summary>A code in the wrong shape.</summary>
    public static readonly DiagnosticDescriptor MalformedCode = Error("CR2007", "Malformed code", "'{0}' is not a code of {1}: {2}.");

    /// <summary>The wrong arguments.</summary>
    public static readonly DiagnosticDescriptor WrongArguments = Error("CR2008", "Wrong arguments", "'{0}' takes {1}, found {2}.");

    /// <summary>No such option.</summary>
    public static readonly DiagnosticDescriptor UnknownOption = Error("CR2009", "Unknown option", "'{0}' is not an option of {1}; its options are {2}.{3}");

    /// <summary>No such field.</summary>
    public static readonly DiagnosticDescriptor UnknownField = Error("CR2010", "Unknown field", "'{0}' is not a field of {1}.{2}");

    /// <summary>A key that is none.</summary>
    public static readonly DiagnosticDescriptor BadKey = Error("CR2011", "Not a key", "{0}");

    /// <summary>Too many options.</summary>
    public static readonly DiagnosticDescriptor TooManyOptions = Error("CR2012", "Too many options", "A choice or grade has at most 64 options, found {0}.");

    /// <summary>A property with a wrong value.</summary>
    public static readonly DiagnosticDescriptor BadProperty = Error("CR2013", "Wrong value of a property", "'{0}' takes {1}, found {2}.");

    /// <summary>Clauses, requirements or elements of a service that follows another.</summary>
    public static readonly DiagnosticDescriptor FollowsWithClauses = Error("CR2014", "Clauses beside 'follows'", "A service that follows another has its outcome from there, and no {0} of its own.");

    /// <summary>No policy.</summary>
    public static readonly DiagnosticDescriptor NoPolicy = Error("CR2015", "No policy", "The file declares no policy; expected a line like 'policy some-name \"Title\"'.");

    /// <summary>A range whose ends are the wrong way round.</summary>
    public static readonly DiagnosticDescriptor ReversedRange = Error("CR2016", "Reversed range", "The range runs from {0} to {1}, which is less.");

    /// <summary>Elements without a way to roll up.</summary>
    public static readonly DiagnosticDescriptor NoRollUp = Error("CR2019", "No roll-up", "The service is decided at each {0}; expected a line 'every {0} must qualify' or 'each {0} stands alone'.");

    /// <summary>A roll-up without elements.</summary>
    public static readonly DiagnosticDescriptor RollUpOfNothing = Error("CR2020", "Roll-up of nothing", "Only a service that is decided 'at each' element rolls up, and '{0}' is not.");

    /// <summary>Elements without a key.</summary>
    public static readonly DiagnosticDescriptor ElementsWithoutKey = Error("CR2021", "Elements without a key", "The elements of '{0}' have no key, so a request cannot name one; expected {1}.");

    /// <summary>A remark without its text.</summary>
    public static readonly DiagnosticDescriptor NoRemark = Error("CR2022", "Remark without text", "A remark has no text; expected remark \"…\".");

    /// <summary>A name that the language has already.</summary>
    public static readonly DiagnosticDescriptor BuiltIn = Error("CR2023", "Built in", "'{0}' is {1}, so it cannot be declared again.", "Add a word to the name.");

    /// <summary>Declarations that need each other in too long a row.</summary>
    public static readonly DiagnosticDescriptor LongChain = Error("CR2024", "Chain too long", "'{0}' stands on more than {1} others, each of which needs the next.");

    /// <summary>A type that says "or none" and cannot.</summary>
    public static readonly DiagnosticDescriptor CannotBeNone = Error("CR2025", "Cannot be none", "{0} takes no 'or none': {1}.");

    /// <summary>A question whether there is none of a value that is never none.</summary>
    public static readonly DiagnosticDescriptor NeverNone = Error("CR2026", "Never none", "{0} is never none; only a value declared '… or none' is.", "To ask whether the chart says anything, write 'is not documented'.");

    /// <summary>A month or a year where a day is compared.</summary>
    public static readonly DiagnosticDescriptor PartOfDate = Warning(
        "CR2027", "Part of a date", "{0} is all days from {1} to {2}; a date among them is neither surely before nor after it, nor surely on it.", "Write the day that is meant.");

    /// <summary>A library that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownLibrary = Error(
        "CR2040", "No such library", "No file in reach declares the library '{0}'.{1}",
        "A library is looked for by its declared name in the folder of the file that uses it and in a folder 'libraries' beside it, then in and beside each folder above.");

    /// <summary>A service in a library.</summary>
    public static readonly DiagnosticDescriptor NotInLibrary = Error(
        "CR2041", "Not in a library", "A library holds no service, and '{0}' is one.", "Services stand in the policy that uses the library.");

    /// <summary>Two versions of a policy in force on one day.</summary>
    public static readonly DiagnosticDescriptor VersionsOverlap = Error(
        "CR2042", "Versions overlap", "Of '{0}', {1} is effective {2} and {3} {4}: on {5} both are in force.", "End a version on the day before the next begins.");

    /// <summary>A unit that is not one.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = Error("CR2018", "Unknown unit", "'{0}' is not a unit that the language knows.{1}", "Units are codes of UCUM: kg, cm, mg/dL, mm[Hg], deg, %; or days, weeks, months and years.");

    /// <summary>A product or quotient whose unit the table lacks.</summary>
    public static readonly DiagnosticDescriptor NoUnitOfResult = Error("CR2017", "No unit for the result", "The result would be in {0}, which is not a unit that the language knows.");
}
