namespace Policies.Plan;

/// <summary>The types of the language.</summary>
public enum TypeKind
{
    /// <summary>yes or no.</summary>
    YesNo,
    /// <summary>One of a set of options.</summary>
    Choice,
    /// <summary>One of an ordered set of options.</summary>
    Grade,
    /// <summary>A whole number.</summary>
    WholeNumber,
    /// <summary>A decimal number.</summary>
    Number,
    /// <summary>A percentage; 60 stands for 60 %.</summary>
    Percent,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A calendar date.</summary>
    Date,
    /// <summary>A string.</summary>
    Text,
    /// <summary>A code of a code system.</summary>
    Code,
    /// <summary>A record.</summary>
    Record,
    /// <summary>A list.</summary>
    List,
    /// <summary>A value of another type, or none.</summary>
    Optional,
}
