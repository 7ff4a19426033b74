using CsCheck;
using Policies.Language.Planning;
using Policies.Language.Text;

namespace Policies.Language.Tests;

/// <summary>Whatever the text: a diagnostic or success, never an exception, and the tree holds every character.</summary>
public sealed class LosslessnessTests
{
    private static readonly IReadOnlyList<Token> Lumbar = SyntaxTree.Parse(new SourceText("", Files.LumbarFusion)).Root.Tokens;

    [Fact]
    public void The_policies_and_the_corpus_are_kept_as_written()
    {
        string[] files = [.. Directory.EnumerateFiles(Files.Corpus, "*.criteria", SearchOption.AllDirectories), .. Directory.EnumerateFiles(Path.Combine(Files.Root, "policies"), "*.criteria", SearchOption.AllDirectories)];
        Assert.True(files.Length > 50);
        foreach (var file in files)
        {
            Survives(SourceText.FromBytes(file, File.ReadAllBytes(file)));
        }
    }

    [Fact]
    public void Every_truncation_of_a_policy_survives()
    {
        for (var length = 0; length < Files.LumbarFusion.Length; length += 97)
        {
            Survives(Files.LumbarFusion[..length]);
        }
    }

    [Fact]
    public void Every_truncation_of_a_policy_at_a_line_survives()
    {
        for (var end = Files.LumbarFusion.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = Files.LumbarFusion.IndexOf('\n', end + 1))
        {
            Survives(Files.LumbarFusion[..(end + 1)]);
        }
    }

    [Fact]
    public void Every_deletion_of_one_token_survives() =>
        Parallel.For(0, Lumbar.Count - 1, deleted => Survives(Files.LumbarFusion.Remove(Lumbar[deleted].Span.Start, Lumbar[deleted].Span.Length)));

    [Fact]
    public void Every_repetition_of_one_token_survives() =>
        Parallel.For(0, (Lumbar.Count - 1) / 3, part => Survives(Files.LumbarFusion.Insert(Lumbar[part * 3].Span.End, " " + Lumbar[part * 3].Text)));

    [Fact]
    public void Every_swap_of_two_neighbours_survives() => Parallel.For(0, (Lumbar.Count - 2) / 3, part =>
    {
        var (first, second) = (Lumbar[part * 3], Lumbar[(part * 3) + 1]);
        Survives(Files.LumbarFusion[..first.Span.Start] + second.Text + second.Leading + first.Text + Files.LumbarFusion[second.Span.End..]);
    });

    [Fact]
    public void Random_bytes_survive() => Gen.Byte.Array[0, 400].Sample(bytes => Survives(SourceText.FromBytes("", bytes)), iter: 2000);

    [Fact]
    public void Random_characters_survive() => Gen.String[Gen.Char, 0, 300].Sample(text => Survives(text), iter: 2000);

    [Fact]
    public void Random_soups_of_tokens_survive()
    {
        var words = Lumbar.Select(token => token.Text).Concat(
        [
            "where", "has", "every", "exactly", "2", "within", "some", "latest", "earliest", "by", "highest", "lowest", "average", "sum", "longest", "run", "first", "days", "from", "to", "rounded",
            "use", "parameter", "define", "library", "(", ")", "[", "]", "{", "}", "\"", "..", ".*", "..5", "-", "1-2", "2026-02-30", "|", "=", "!=", ">=", "<", ",", ";", "#", "note", "\t", "\\", "é", "'", "0202T", "M48.*",
        ]).Distinct(StringComparer.Ordinal).ToArray();
        var token = Gen.Select(Gen.OneOfConst(words), Gen.OneOfConst("", " ", " ", " ", "\n", "\n  ", "\n    ", "\n      ", "\r\n  ", "\r"), (word, blank) => word + blank);
        token.Array[1, 80].Sample(tokens => Survives(string.Concat(tokens)), iter: 3000);
    }

    [Fact]
    public void Random_lines_of_a_policy_in_any_order_survive()
    {
        var lines = Files.LumbarFusion.Split('\n');
        Gen.OneOfConst(lines).Array[1, 60].Sample(some => Survives(string.Join("\n", some)), iter: 300);
    }

    [Theory]
    [InlineData("\uFEFFpolicy sample \"Sample\"\n")]
    [InlineData("policy sample \"Sample\"\r\n  version 1\r\n")]
    [InlineData("policy sample \"Sample\"\r  version 1\r")]
    [InlineData("policy sample \"Sample\" # a comment\n\n\n# another\n   \n")]
    public void Marks_line_ends_and_comments_are_kept_and_mean_nothing(string text) => Assert.Empty(Survives(text).Errors());

    private static Compilation Survives(string text) => Survives(new SourceText("", text));

    private static Compilation Survives(SourceText text)
    {
        var compilation = Compilation.Compile(text);
        Assert.Equal(text.Content, compilation.Tree.Root.ToFullString());
        Assert.All(compilation.Diagnostics, diagnostic => Assert.InRange(diagnostic.Span.End, 0, text.Content.Length));
        if (!compilation.HasErrors)
        {
            PlanBuilder.Build((compilation.Policy ?? compilation.Library)!);
        }

        return compilation;
    }
}
