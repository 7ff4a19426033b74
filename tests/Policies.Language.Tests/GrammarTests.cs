using Policies.Language.Syntax;

namespace Policies.Language.Tests;

/// <summary>The grammar covers the whole language, whether it is evaluated yet or not.</summary>
public sealed class GrammarTests
{
    [Fact]
    public void Every_construct_of_the_language_is_read_without_a_message_about_its_shape() =>
        Assert.Empty(SyntaxTree.Parse(Files.Read("shape", "every-construct")).Diagnostics.Select(diagnostic => diagnostic.Message));

    [Fact]
    public void Every_construct_of_the_language_is_evaluated_or_told_not_to_be()
    {
        var errors = Files.Compile("shape", "every-construct").Errors();
        Assert.Equal(["CR1900"], errors.Select(error => error.Descriptor.Code).Distinct());
    }

    [Fact]
    public void A_citation_is_a_source_a_locator_and_a_grade()
    {
        var tail = Criterion("criterion asked \"Asked\" [guide p. 4,  table 2 grade B; other-guide]\n  deformity").Tail;
        Assert.Equal([("guide", "p. 4, table 2", "B"), ("other-guide", null, null)], tail.Citations.Select(citation => (citation.Source, citation.Locator, citation.Grade)));
    }

    [Theory]
    [InlineData("a or b and c", "CR1009", new[] { "a or (b and c)", "(a or b) and c" })]
    [InlineData("a and b or c and d", "CR1009", new[] { "(a and b) or (c and d)", "a and (b or c) and d" })]
    [InlineData("(a or b) and c or d", "CR1009", new[] { "((a or b) and c) or d", "(a or b) and (c or d)" })]
    [InlineData("documented level.x", "CR1013", new[] { "level.x", "level.x is documented" })]
    [InlineData("not documented a", "CR1013", new[] { "not a", "not a is documented" })]
    [InlineData("a is unknown", "CR1027", new[] { "a is not documented" })]
    [InlineData("a is not unknown", "CR1027", new[] { "a is documented" })]
    [InlineData("x -1 is 5", "CR1012", new[] { "x - 1 is 5" })]
    [InlineData("x- 1 is 5", "CR1012", new[] { "x - 1 is 5" })]
    [InlineData("(a and (b)", "CR1028", new[] { "(a and (b))" })]
    [InlineData("a and b)", "CR1028", new[] { "a and b" })]
    [InlineData("x is at lest 5", "CR1001", new[] { "x is at least 5" })]
    [InlineData("x is mroe than 5", "CR1001", new[] { "x is more than 5" })]
    [InlineData("x is at least 5 kgs", "CR2018", new[] { "x is at least 5 kg" })]
    [InlineData("x is at least 5 kgm2", "CR2018", new[] { "x is at least 5 kg/m2" })]
    [InlineData("x is at least 6 weks", "CR2018", new[] { "x is at least 6 weeks" })]
    [InlineData("nne of", "CR1001", new[] { "none of" })]
    public void A_mistake_in_a_condition_is_told_once_with_every_reading(string condition, string code, string[] readings)
    {
        var text = "criterion asked\n  " + condition + "\n";
        var diagnostic = Assert.Single(SyntaxTree.Parse(new Text.SourceText("", text)).Diagnostics);
        Assert.Equal(code, diagnostic.Descriptor.Code);
        Assert.Equal(readings.Select(reading => "criterion asked\n  " + reading + "\n"), diagnostic.Fixes.Select(fix => Sample.Apply(text, fix)));
    }

    [Theory]
    [InlineData("a and b and c", "a", "And")]
    [InlineData("a unless b, silence means no", "a", "Unless")]
    public void Binary_operators_are_read_from_the_left(string condition, string first, string sign)
    {
        var expression = Criterion("criterion asked\n  " + condition).Condition!.Expression;
        var binary = (BinarySyntax)(expression is SilenceSyntax silence ? silence.Operand : expression);
        Assert.Equal(sign, binary.Operator.ToString());
        var left = binary.Left;
        while (left is BinarySyntax deeper)
        {
            left = deeper.Left;
        }

        Assert.Equal(first, ((NameSyntax)left).Name);
    }

    [Theory]
    [InlineData("1 + 2 * 3 is 7", "Add")]
    [InlineData("(1 + 2) * 3 is 9", "Multiply")]
    [InlineData("1 - 2 - 3 is 0", "Subtract")]
    public void Products_bind_tighter_than_sums(string condition, string outermost)
    {
        var comparison = (ComparisonSyntax)Criterion("criterion asked\n  " + condition).Condition!.Expression;
        Assert.Equal(outermost, ((BinarySyntax)comparison.Left).Operator.ToString());
    }

    private static CriterionSyntax Criterion(string text)
    {
        var tree = SyntaxTree.Parse(new Text.SourceText("", text + "\n"));
        Assert.Empty(tree.Diagnostics);
        return (CriterionSyntax)tree.Root.Declarations[0];
    }
}
