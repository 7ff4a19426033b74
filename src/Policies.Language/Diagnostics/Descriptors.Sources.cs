namespace Policies.Language.Diagnostics;

// CR3xxx: sources.
public static partial class Descriptors
{
    /// <summary>A citation of a source that is not declared.</summary>
    public static readonly DiagnosticDescriptor UndeclaredSource = Error("CR3001", "Undeclared source", "No source '{0}' is in the reference list.{1}", "Declare it with 'source', its title, publisher and year, or cite one that is declared.");

    /// <summary>A criterion without a citation: an error in an approved policy.</summary>
    public static readonly DiagnosticDescriptor Uncited = Warning("CR3002", "Uncited criterion", "The criterion '{0}' cites no source.", "An approved policy may not hold one.");

    /// <summary>A source that nothing cites.</summary>
    public static readonly DiagnosticDescriptor NeverCited = Warning("CR3003", "Source never cited", "Nothing cites the source '{0}'.");

    /// <summary>A source that is cited though it is not in force.</summary>
    public static readonly DiagnosticDescriptor NotInForce = Warning("CR3004", "Source not in force", "The source '{0}' is in force {1}, but the policy is effective {2}: on {3} nothing stands behind what cites it.", "Cite the version that is in force, or end the policy when its source ends.");
}
