namespace Policies.Language.Diagnostics;

// CR4xxx: logic.
public static partial class Descriptors
{
    /// <summary>At least n of fewer than n.</summary>
    public static readonly DiagnosticDescriptor CountOutOfReach = Error("CR4001", "Count out of reach", "'{0}' can never be met: it has {1} below it.");

    /// <summary>A clause that is never reached.</summary>
    public static readonly DiagnosticDescriptor NeverReached = Warning("CR4002", "Clause never reached", "This clause is never reached.");

    /// <summary>No otherwise.</summary>
    public static readonly DiagnosticDescriptor OtherwiseMissing = Information("CR4003", "'otherwise' missing", "The service '{0}' has no 'otherwise'; where no clause fits it is not necessary.");

    /// <summary>A bullet twice in a group.</summary>
    public static readonly DiagnosticDescriptor RepeatedBullet = Warning("CR4004", "Repeated bullet", "This bullet says the same as one before it.");

    /// <summary>A fact that nothing uses.</summary>
    public static readonly DiagnosticDescriptor Unused = Warning("CR4005", "Unused", "Nothing uses the {0} '{1}'.");

    /// <summary>A fact without a question.</summary>
    public static readonly DiagnosticDescriptor NoAsk = Warning("CR4006", "No question", "'{0}' can leave a result open, but has no 'ask' that names the document to supply.");

    /// <summary>A where part without its variable.</summary>
    public static readonly DiagnosticDescriptor IgnoresVariable = Warning("CR4007", "Ignores its variable", "What follows 'where' says nothing about '{0}'.", "'where' takes as much as it can: put the quantifier in parentheses or last.");

    /// <summary>Months against days.</summary>
    public static readonly DiagnosticDescriptor MonthsAgainstDays = Warning("CR4008", "Months against days", "A length in {0} stands beside one in {1}: a month has 28 to 31 days, so results near the limit stay unknown.", "Write both in days and weeks, or both in months and years.");

    /// <summary>Always or never met.</summary>
    public static readonly DiagnosticDescriptor Settled = Warning("CR4009", "Always the same answer", "This is {0} met, whatever the record says: {1}.");

    /// <summary>A value between two bands.</summary>
    public static readonly DiagnosticDescriptor HoleBetweenBands = Warning("CR4010", "Hole between bands", "{0} is in no band: this one and the one beside it leave out what lies between them.", "Let one of the two begin or end where the other does ('is less than'), compare the value 'rounded to' the last digit, or add a band that says what holds between.");

    /// <summary>A value in two bands.</summary>
    public static readonly DiagnosticDescriptor OverlappingBands = Information("CR4011", "Bands overlap", "{0} is in two bands; the earlier one decides.", "If that is not meant, let one begin where the other ends ('is more than', 'is less than').");

    /// <summary>An exclusion that silence keeps open.</summary>
    public static readonly DiagnosticDescriptor OpenBySilence = Information("CR4012", "Open by silence", "Where the record says nothing of this, '{0}' stays open: it comes before what makes the service necessary.", "If it is absent unless recorded, write ', silence means no' after it; if the record has to rule it out, leave it as it is.");
}
