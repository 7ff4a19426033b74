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
    public static readonly DiagnosticDescriptor UnitClash = Error("CR2005", "Unit clash", "Expected a value in {0}, found {1}.");

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
    public static readonly DiagnosticDescriptor BadKey = Error("CR2011", "Bad key", "{0}");

    /// <summary>Too many options.</summary>
    public static readonly DiagnosticDescriptor TooManyOptions = Error("CR2012", "Too many options", "A choice or grade has at most 64 options, found {0}.");

    /// <summary>A property with a wrong value.</summary>
    public static readonly DiagnosticDescriptor BadProperty = Error("CR2013", "Bad property", "'{0}' takes {1}, found {2}.");

    /// <summary>A service that is not put together right.</summary>
    public static readonly DiagnosticDescriptor BadService = Error("CR2014", "Bad service", "{0}");

    /// <summary>No policy.</summary>
    public static readonly DiagnosticDescriptor NoPolicy = Error("CR2015", "No policy", "The file declares no policy; expected a line like 'policy some-name \"Title\"'.");

    /// <summary>A range whose ends are the wrong way round.</summary>
    public static readonly DiagnosticDescriptor ReversedRange = Error("CR2016", "Reversed range", "The range runs from {0} to {1}, which is less.");

    /// <summary>A unit that the table lacks.</summary>
    public static readonly DiagnosticDescriptor UnknownUnit = Error("CR2017", "Unknown unit", "The product or quotient has no unit in the table of units: {0}.");
}
