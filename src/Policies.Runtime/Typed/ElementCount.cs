using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>How many elements of a list hold, on each rail.</summary>
/// <param name="Official">With silence given its meaning.</param>
/// <param name="Open">By the record alone.</param>
public readonly record struct ElementCount(Tally Official, Tally Open)
{
    /// <summary>At least one.</summary>
    public Judgement Any => AtLeast(1);

    /// <summary>Not one.</summary>
    public Judgement None => AtMost(0);

    /// <summary>At least so many.</summary>
    public Judgement AtLeast(int number) => Judgement.Of(Official.AtLeast(number), Open.AtLeast(number));

    /// <summary>At most so many.</summary>
    public Judgement AtMost(int number) => Judgement.Of(Official.AtMost(number), Open.AtMost(number));

    /// <summary>Exactly so many.</summary>
    public Judgement Exactly(int number) => Judgement.Of(Official.Exactly(number), Open.Exactly(number));

    /// <summary>The count itself: from the elements that surely hold to those that possibly do.</summary>
    public NumberRange On(Rail rail)
    {
        var tally = rail == Rail.Official ? Official : Open;
        return tally.Possibly is { } most ? NumberRange.Between(tally.Surely, most) : NumberRange.AtLeast(tally.Surely);
    }
}
