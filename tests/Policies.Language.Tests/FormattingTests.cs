using System.Text.RegularExpressions;
using Policies.Language.Formatting;
using Policies.Language.Text;
using Policies.Tests;
using static VerifyXunit.Verifier;

namespace Policies.Language.Tests;

/// <summary>One layout for every file, whatever its author's habits, and the same meaning.</summary>
public sealed partial class FormattingTests
{
    public static readonly TheoryData<string> Bad = [.. Folders("bad")];

    public static readonly TheoryData<string> Layouts = [.. Folders("good"), .. Folders("shape"), .. Folders("layout")];

    public static readonly TheoryData<string> Policies =
        [.. Directory.EnumerateFiles(Path.Combine(Files.Root, "policies"), "*.criteria", SearchOption.AllDirectories).Select(RepositoryFolder.Relative).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task A_file_is_laid_out_as_approved(string folder) =>
        await Verify(Formatted(Text(folder)), "txt", Path.Combine(Files.Corpus, folder, "policy.criteria"));

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_file_of_the_corpus_keeps_its_meaning(string folder)
    {
        if (PolicyFormatter.Format(SyntaxTree.Parse(new SourceText("", Text(folder)))) is not null)
        {
            Formatted(Text(folder));
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_policies_are_in_the_canonical_layout(string path)
    {
        var text = File.ReadAllText(RepositoryFolder.Combine(path.Split('/')));
        Assert.Equal(text, Formatted(text));
    }

    [Fact]
    public void The_examples_of_the_reference_are_in_the_canonical_layout()
    {
        var reference = File.ReadAllText(Path.Combine(Files.Root, "docs", "language.md")).ReplaceLineEndings("\n");
        Assert.All(Block().Matches(reference).Select(match => match.Groups[1].Value), block => Assert.Equal(block, Formatted(block)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_layout_does_not_depend_on_how_a_file_was_laid_out(string path)
    {
        var text = File.ReadAllText(RepositoryFolder.Combine(path.Split('/'))).ReplaceLineEndings("\n");
        var doubled = LeadingBlanks().Replace(text, "$0$0");
        Assert.Equal(text, Formatted(doubled));
        Assert.Equal(text, Formatted(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(text, Formatted("\uFEFF\n\n" + text + "\n  \n"));
        Assert.Equal(text, Formatted(text.Replace("\n", "   \n", StringComparison.Ordinal)));
        Assert.Equal(text, Formatted(BlankBeforeDeclaration().Replace(text, "\n\n\n\n")));
    }

    [Fact]
    public void A_file_whose_shape_has_an_error_is_left_alone() =>
        Assert.Null(PolicyFormatter.Format(SyntaxTree.Parse(new SourceText("", "policy x \"unclosed\n"))));

    [Theory]
    [InlineData("a >= 5", "a is at least 5")]
    [InlineData("a<=5 mg", "a is at most 5 mg")]
    [InlineData("a>b.c and b.d<-5", "a is more than b.c and b.d is less than -5")]
    [InlineData("a = yes or b != none", "a is yes or b is not none")]
    [InlineData("a = incidental", "a = incidental")]
    [InlineData("a = at least 2 x in list where x.b", "a = at least 2 x in list where x.b")]
    [InlineData("( a and(b) )  or  f ( x , y )", "(a and (b)) or f(x, y)")]
    [InlineData("a . b is between  1  and - 5", "a.b is between 1 and -5")]
    [InlineData("a - b is at least  -c", "a - b is at least -c")]
    [InlineData("a is 75%,silence means no", "a is 75 %, silence means no")]
    [InlineData("levels. L4-5 .x is III", "levels.L4-5 .x is III")]
    [InlineData("a is \"x >= y\"  \"Title >=\"  [guide >= 5]", "a is \"x >= y\" \"Title >=\" [guide >= 5]")]
    [InlineData("a is at least 5  # >= 5  as the source says", "a is at least 5  # >= 5  as the source says")]
    public void A_condition_is_written_in_words_with_single_blanks(string condition, string expected) =>
        Assert.Equal($"criterion asked\n  {expected}\n", Formatted($"criterion asked\n    {condition}\n"));

    [Theory]
    [InlineData("define a:yes-no=b>=3", "define a: yes-no = b is at least 3")]
    [InlineData("define a: grade x<y<z = b", "define a: grade x < y < z = b")]
    [InlineData("type severity:grade none<mild", "type severity: grade none < mild")]
    [InlineData("define both (a:level,b) \"Both\":yes-no = a.x=b.x", "define both(a: level, b) \"Both\": yes-no = a.x is b.x")]
    public void A_definition_keeps_its_own_signs(string line, string expected) => Assert.Equal(expected + "\n", Formatted(line));

    private static string Text(string folder) => SourceText.FromBytes("", File.ReadAllBytes(Path.Combine(Files.Corpus, folder, "policy.criteria"))).Content;

    private static IEnumerable<string> Folders(string part) => Files.Folders(part).Select(folder => Path.Combine(part, folder).Replace('\\', '/'));

    // What every formatting must satisfy: it is stable, and the tree is the same but for the words of signs.
    private static string Formatted(string text)
    {
        var before = SyntaxTree.Parse(new SourceText("", text));
        var formatted = PolicyFormatter.Format(before)!;
        var after = SyntaxTree.Parse(new SourceText("", formatted));
        Assert.Equal(before.Diagnostics.Select(diagnostic => diagnostic.Message), after.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.Equal(formatted, PolicyFormatter.Format(after));
        Assert.Equal(Comments(before), Comments(after));
        Assert.Equal(Tree(before), Tree(after));
        return formatted;
    }

    // 'is none' asks for the value none where '= none' compares with it; both are the same.
    private static string Tree(SyntaxTree tree) => Outlines.Tree(tree).Replace("Kind=None", "Kind=Is", StringComparison.Ordinal);

    private static IEnumerable<string> Comments(SyntaxTree tree) =>
        tree.Root.Tokens.SelectMany(token => token.Leading.Split('\n', '\r')).Select(line => line.Trim().Trim('\uFEFF')).Where(line => line.Length > 0);

    [GeneratedRegex("```criteria\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("\n\n(?! )")]
    private static partial Regex BlankBeforeDeclaration();

    [GeneratedRegex("^ +", RegexOptions.Multiline)]
    private static partial Regex LeadingBlanks();
}
