using Policies.Values;

namespace Policies.Values.Tests;

public sealed class TextSetTests
{
    private static readonly TextSet Any = TextSet.Whole;

    [Fact]
    public void Texts_compare_character_by_character_where_both_are_known()
    {
        Assert.Equal(Truth.Yes, TextSet.Of("Smith").Is("Smith"));
        Assert.Equal(Truth.No, TextSet.Of("Smith").Is("smith"));
        Assert.Equal(Truth.Unknown, TextSet.Of("Smith").Is(Any));
        Assert.Equal(Truth.Unknown, Any.Is("Smith"));
        Assert.Equal(Truth.Unknown, Any.Is(Any));
    }

    [Fact]
    public void A_code_compares_without_dots_and_in_upper_case()
    {
        var code = TextSet.Of("M48.061").AsCode();
        Assert.Equal(Truth.Yes, code.Is("m48061"));
        Assert.Equal(Truth.Yes, TextSet.Of("M48061").Is(code));
        Assert.Equal(Truth.No, code.Is("M48.06"));
        Assert.Equal(Truth.No, TextSet.Of("M48.061").Is("M48061"));
        Assert.Equal(Truth.Unknown, Any.AsCode().Is("M48.061"));
        Assert.Equal("M48.061", code.ToString());
    }

    [Fact]
    public void One_of_takes_each_text_by_itself()
    {
        Assert.Equal(Truth.Yes, TextSet.Of("b").IsOneOf("a", "b"));
        Assert.Equal(Truth.No, TextSet.Of("c").IsOneOf("a", "b"));
        Assert.Equal(Truth.Yes, TextSet.Of("b").IsOneOf(Any, "b"));
        Assert.Equal(Truth.Unknown, TextSet.Of("c").IsOneOf(Any, "b"));
        Assert.Equal(Truth.Unknown, Any.IsOneOf("a", "b"));
    }

    [Fact]
    public void The_empty_text_is_a_known_text_and_no_text_is_any()
    {
        Assert.True(TextSet.Of("").IsSingle);
        Assert.False(TextSet.Of("").IsWhole);
        Assert.True(((TextSet)null).IsWhole);
        Assert.Equal(TextSet.Whole, (TextSet)null);
        Assert.NotEqual(TextSet.Whole, TextSet.Of(""));
    }
}
