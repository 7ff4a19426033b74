namespace Policies.Language.Diagnostics;

// CR5xxx: examples.
public static partial class Descriptors
{
    /// <summary>A line of an example that does not give what its place takes.</summary>
    public static readonly DiagnosticDescriptor BadExample = Error("CR5001", "Not a value here", "Expected {0}, found {1}.");

    /// <summary>A service without an example.</summary>
    public static readonly DiagnosticDescriptor NoExample = Warning("CR5002", "No example", "No example expects anything of the service '{0}'.");

    /// <summary>A row with more or fewer cells than the first.</summary>
    public static readonly DiagnosticDescriptor UnevenRow = Error("CR5003", "Uneven row", "The row has {0} cells, but the table has {1} columns.");

    /// <summary>An element of a service that is decided as a whole.</summary>
    public static readonly DiagnosticDescriptor NoElements = Error("CR5004", "Service without elements", "The service '{0}' is not decided 'at each' element, so nothing can be asked of it 'at' one.");

    /// <summary>A basis where the result has none.</summary>
    public static readonly DiagnosticDescriptor BasisOfAnother = Error("CR5005", "Basis without a refusal", "'{0}' says why something is not necessary or not met, but '{1}' is expected.");
}
