namespace Policies.Values;

/// <summary>Kleene's strong three-valued tables (language reference, section 4). In the order no, unknown, yes, "and" is the lesser and "or" the greater.</summary>
public static class TruthOperators
{
    /// <summary>No if either side is no, yes if both are yes, otherwise unknown.</summary>
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    /// <summary>Yes if either side is yes, no if both are no, otherwise unknown.</summary>
    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    /// <summary>Yes and no change places; unknown stays.</summary>
    public static Truth Not(this Truth operand) => (Truth)(Truth.Yes - operand);

    /// <summary>Whether the result is yes or no.</summary>
    public static bool IsSettled(this Truth truth) => truth != Truth.Unknown;

    /// <summary>The truth of something known.</summary>
    public static Truth ToTruth(this bool value) => value ? Truth.Yes : Truth.No;

    /// <summary>The truth of something that may not be known; null is unknown.</summary>
    public static Truth ToTruth(this bool? value) => value is { } known ? known.ToTruth() : Truth.Unknown;
}
