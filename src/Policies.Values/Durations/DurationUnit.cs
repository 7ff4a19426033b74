namespace Policies.Values;

/// <summary>The units of duration. Days and weeks convert into each other, months and years likewise.</summary>
public enum DurationUnit : byte
{
    /// <summary>Days.</summary>
    Day,

    /// <summary>Weeks of seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Years of twelve calendar months.</summary>
    Year,
}
