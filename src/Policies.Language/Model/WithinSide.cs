namespace Policies.Language.Model;

/// <summary>On which side of its anchor a date is within a length of time.</summary>
public enum WithinSide
{
    /// <summary>On or before it.</summary>
    Before,

    /// <summary>On or after it.</summary>
    After,

    /// <summary>On either side.</summary>
    Of,
}
