namespace Policies.Language.Tests;

/// <summary>Lines, those below them, and those that continue them.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("deformity\n  and smoker\n  \"A title\"\n  [guide p. 4]")]
    [InlineData("any l in levels\n  where l.slip is at least 1\n    and l.compression")]
    [InlineData("every l in levels\n  has l.compression")]
    [InlineData("all of\n  - deformity\n      and smoker\n  - any of \"A title\"\n      - smoker [guide]")]
    [InlineData("any l in levels where\n  all of\n    - l.compression")]
    [InlineData("deformity unless\n  any of\n    - smoker")]
    [InlineData("# a comment\n\ndeformity # another")]
    public void Lines_that_belong_together_are_read_together(string condition) => Assert.Empty(Sample.WithCondition(condition).ErrorCodes());

    [Theory]
    [InlineData("deformity\nand smoker", "CR1021", "and")]
    [InlineData("all of\n  - deformity\n  and smoker", "CR1021", "and")]
    [InlineData("all of\n  - deformity\n - smoker", "CR1004", "-")]
    [InlineData("all of\n  - deformity\n    - smoker", "CR1020", "- smoker")]
    [InlineData("all of\n\t- deformity", "CR1003", "  \t")]
    [InlineData("all of\n  deformity", "CR1001", "deformity")]
    [InlineData("all of", "CR1008", "all of")]
    [InlineData("deformity\n  smoker", "CR1020", "smoker")]
    [InlineData("deformity\nsmoker", "CR1001", "smoker")]
    public void A_line_that_is_out_of_place_is_told_there(string condition, string code, string place)
    {
        var compilation = Sample.WithCondition(condition);
        var error = Assert.Single(compilation.Errors());
        Assert.Equal((code, place), (error.Descriptor.Code, compilation.At(error)));
    }

    [Fact]
    public void A_title_and_at_each_stand_in_either_order() => Assert.Empty(Sample.With(
        """
        service first-one "One" at each level in levels [guide]
          kind item
          otherwise not necessary
          each level stands alone
        service second-one at each level in levels "Two" [guide]
          kind item
          otherwise not necessary
          each level stands alone
        """).ErrorCodes());
}
