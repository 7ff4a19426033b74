namespace Policies.Language.Diagnostics;

// CR5xxx: examples.
public static partial class Descriptors
{
    /// <summary>An example that is wrong in itself.</summary>
    public static readonly DiagnosticDescriptor BadExample = Error("CR5001", "Bad example", "{0}");

    /// <summary>A service without an example.</summary>
    public static readonly DiagnosticDescriptor NoExample = Warning("CR5002", "No example", "No example expects anything of the service '{0}'.");
}
