using Policies.Values;

namespace Policies.Values.Tests;

public sealed class TruthTests
{
    [Theory]
    [InlineData(Truth.No, Truth.No, Truth.No, Truth.No)]
    [InlineData(Truth.No, Truth.Unknown, Truth.No, Truth.Unknown)]
    [InlineData(Truth.No, Truth.Yes, Truth.No, Truth.Yes)]
    [InlineData(Truth.Unknown, Truth.No, Truth.No, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Unknown, Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Unknown, Truth.Yes, Truth.Unknown, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.No, Truth.No, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Unknown, Truth.Unknown, Truth.Yes)]
    [InlineData(Truth.Yes, Truth.Yes, Truth.Yes, Truth.Yes)]
    public void And_and_or_are_Kleenes_tables(Truth left, Truth right, Truth and, Truth or)
    {
        Assert.Equal(and, left.And(right));
        Assert.Equal(or, left.Or(right));
    }

    [Theory]
    [InlineData(Truth.No, Truth.Yes)]
    [InlineData(Truth.Unknown, Truth.Unknown)]
    [InlineData(Truth.Yes, Truth.No)]
    public void Not_swaps_yes_and_no(Truth operand, Truth expected) => Assert.Equal(expected, operand.Not());
}
