namespace Policies.Language.Model;

/// <summary>What an aggregate makes of the values that it takes from the elements.</summary>
public enum Aggregation
{
    /// <summary>sum of.</summary>
    Sum,
    /// <summary>highest of.</summary>
    Highest,
    /// <summary>lowest of.</summary>
    Lowest,
    /// <summary>average of.</summary>
    Average,
    /// <summary>count of distinct.</summary>
    CountDistinct,
    /// <summary>longest run of, by a date.</summary>
    LongestRun,
}
