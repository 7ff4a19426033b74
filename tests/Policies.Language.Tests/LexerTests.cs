using Policies.Language.Text;

namespace Policies.Language.Tests;

/// <summary>The tokens of the language reference, section 1.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("neural-compression", "Name neural-compression")]
    [InlineData("group-1", "Name group-1")]
    [InlineData("M48.061", "Code M48.061")]
    [InlineData("L2-3", "Code L2-3")]
    [InlineData("E0601", "Code E0601")]
    [InlineData("ICD-10-CM", "Code ICD-10-CM")]
    [InlineData("RxNorm", "Code RxNorm")]
    [InlineData("III", "Code III")]
    [InlineData("0202T", "Code 0202T")]
    [InlineData("2708-6", "Code 2708-6")]
    [InlineData("00100", "Number 00100")]
    [InlineData("0.5", "Number 0.5")]
    [InlineData("2026-01-12", "Date 2026-01-12")]
    [InlineData("2026-01", "Date 2026-01")]
    [InlineData("2026", "Number 2026")]
    [InlineData("0..180", "Number 0, Mark .., Number 180")]
    [InlineData("0.5..2.5", "Number 0.5, Mark .., Number 2.5")]
    [InlineData("22630..22634", "Number 22630, Mark .., Number 22634")]
    [InlineData("M48.*", "Code M48, Mark .*")]
    [InlineData("levels.L4-5.stenosis", "Name levels, Mark ., Code L4-5, Mark ., Name stenosis")]
    [InlineData("level.x-1", "Name level, Mark ., Name x-1")]
    [InlineData("x - 1", "Name x, Mark -, Number 1")]
    [InlineData("a >= b <= c != d = e < f > g", "Name a, Mark >=, Name b, Mark <=, Name c, Mark !=, Name d, Mark =, Name e, Mark <, Name f, Mark >, Name g")]
    [InlineData("55 [in_i]", "Number 55, Unit [in_i]")]
    [InlineData("55 [some-source]", "Number 55, Citations [some-source]")]
    [InlineData("55 [some-source; other p. 4]", "Number 55, Citations [some-source; other p. 4]")]
    [InlineData("30 kg/m2", "Number 30, Unit kg/m2")]
    [InlineData("140 mm[Hg] [guide]", "Number 140, Unit mm[Hg], Citations [guide]")]
    [InlineData("50 %, silence", "Number 50, Unit %, Mark ,, Name silence")]
    [InlineData("5 /h", "Number 5, Unit /h")]
    [InlineData("6 weeks", "Number 6, Unit weeks")]
    [InlineData("at least 2 m in list", "Name at, Name least, Number 2, Name m, Name in, Name list")]
    [InlineData("number 0..3 m", "Name number, Number 0, Mark .., Number 3, Unit m")]
    [InlineData("number kg also g", "Name number, Unit kg, Name also, Unit g")]
    [InlineData("days from a to b", "Name days, Name from, Name a, Name to, Name b")]
    [InlineData("\"a # in \\\"a\\\" string\" # a comment", "String \"a # in \\\"a\\\" string\"")]
    [InlineData("a#b", "Name a, Error #, Name b")]
    [InlineData("note: yes-no", "Name note, Mark :, Name yes-no")]
    [InlineData("version: text", "Name version, Mark :, Name text")]
    [InlineData("version 2026.10 # a comment", "Name version, Raw 2026.10")]
    [InlineData("version   draft 3 [x] \"y", "Name version, Raw draft 3 [x] \"y")]
    [InlineData("| 15 | a or b |", "Mark |, Number 15, Mark |, Name a, Name or, Name b, Mark |")]
    [InlineData("| \"a | b\" |", "Mark |, String \"a | b\", Mark |")]
    [InlineData("- deformity", "Bullet -, Name deformity")]
    [InlineData("-5", "Mark -, Number 5")]
    public void A_line_is_these_tokens(string line, string tokens) => Assert.Equal(tokens, Tokens(line));

    [Theory]
    [InlineData("10,000", "CR1011", "10000")]
    [InlineData("1,234,567 kg", "CR1011", "1234567")]
    [InlineData("Cobb_angle", "CR1010", "cobb-angle")]
    [InlineData("cobbAngle", "CR1010", "cobb-angle")]
    [InlineData("cobb_angle", "CR1010", "cobb-angle")]
    [InlineData("5 mmHg", "CR2018", "mm[Hg]")]
    [InlineData("number mmHg", "CR2018", "mm[Hg]")]
    [InlineData("x ≥ 5", "CR1017", ">=")]
    [InlineData("5 – 3", "CR1017", "-")]
    [InlineData("\"open", "CR1005", "\"")]
    [InlineData("[open", "CR1006", "]")]
    [InlineData("a \u200Bb", "CR1015", "")]
    public void What_is_no_token_is_told_once_with_what_to_write(string line, string code, string written)
    {
        var diagnostic = Assert.Single(Lex(line).Diagnostics, diagnostic => diagnostic.Descriptor.Code is not ("CR1001" or "CR1002"));
        Assert.Equal(code, diagnostic.Descriptor.Code);
        Assert.Equal(written, Assert.Single(Assert.Single(diagnostic.Fixes).Edits).NewText);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-13")]
    [InlineData("2025-02-29")]
    [InlineData("0000-01-01")]
    public void A_date_is_one_of_the_calendar(string date) =>
        Assert.Contains("CR1018", Lex(date).Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));

    [Fact]
    public void A_note_is_raw_up_to_a_line_that_is_no_deeper()
    {
        var tree = SyntaxTree.Parse(new SourceText("", "policy p\n  note\n    # \"A heading\n\n      [and 10,000\n    more\n  version 1\n"));
        Assert.Empty(tree.Diagnostics);
        Assert.Equal("# \"A heading\n\n  [and 10,000\nmore", ((Syntax.PolicySyntax)tree.Root.Declarations[0]).Note!.Text);
    }

    private static SyntaxTree Lex(string line) => SyntaxTree.Parse(new SourceText("", line));

    private static string Tokens(string line) =>
        string.Join(", ", Lex(line).Root.Tokens.Where(token => token.Kind != TokenKind.EndOfLine).Select(token => token.Kind + " " + token.Text));
}
