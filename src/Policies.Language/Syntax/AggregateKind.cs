namespace Policies.Language.Syntax;

/// <summary>The aggregates.</summary>
public enum AggregateKind
{
    /// <summary>count of x in list.</summary>
    Count,
    /// <summary>count of distinct path in list.</summary>
    CountDistinct,
    /// <summary>sum of path in list.</summary>
    Sum,
    /// <summary>highest of path in list.</summary>
    Highest,
    /// <summary>lowest of path in list.</summary>
    Lowest,
    /// <summary>average of path in list.</summary>
    Average,
    /// <summary>highest of a, b.</summary>
    HighestOf,
    /// <summary>lowest of a, b.</summary>
    LowestOf,
    /// <summary>latest x in list by date.</summary>
    Latest,
    /// <summary>earliest x in list by date.</summary>
    Earliest,
    /// <summary>longest run of x in list by date.</summary>
    LongestRun,
    /// <summary>first documented of a, b.</summary>
    FirstDocumented,
    /// <summary>days from d to e.</summary>
    Days,
    /// <summary>weeks from d to e.</summary>
    Weeks,
    /// <summary>months from d to e.</summary>
    Months,
    /// <summary>years from d to e.</summary>
    Years,
}
