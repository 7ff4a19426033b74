namespace Policies.Values;

/// <summary>A result of the language: it holds for none, some but not all, or all of the values still possible.</summary>
public enum Truth : byte
{
    /// <summary>Holds for no possible value.</summary>
    No,

    /// <summary>Holds for some possible values and not for others.</summary>
    Unknown,

    /// <summary>Holds for every possible value.</summary>
    Yes,
}
