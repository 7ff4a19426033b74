namespace Policies.Language.Model;

/// <summary>A date is not more than a length of time before an anchor, after it, or on either side; both ends count.</summary>
public sealed class Within(WithinSide side, Expression date, Expression length, Expression anchor) : Condition
{
    /// <summary>On which side of the anchor.</summary>
    public WithinSide Side { get; } = side;

    /// <summary>The date.</summary>
    public Expression Date { get; } = date;

    /// <summary>The length of time.</summary>
    public Expression Length { get; } = length;

    /// <summary>The date that it is measured from.</summary>
    public Expression Anchor { get; } = anchor;
}
