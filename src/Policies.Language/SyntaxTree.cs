using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Parsing;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language;

/// <summary>A file as written: its tree, which holds every character, and what is wrong with its shape.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, PolicyFileSyntax root, IReadOnlyList<LogicalLine> outline, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyCollection<string> unread)
    {
        (Text, Root, Outline, Diagnostics, Unread) = (text, root, outline, diagnostics, unread);
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The tree; its tokens put together are the text, whatever is wrong with it.</summary>
    public PolicyFileSyntax Root { get; }

    /// <summary>What is wrong with the shape, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The library that the file declares; null for a policy.</summary>
    public PolicySyntax? Library => Root.Declarations.OfType<PolicySyntax>().FirstOrDefault() is { IsLibrary: true } library ? library : null;

    /// <summary>The logical lines that the tree was read from, as an outline.</summary>
    internal IReadOnlyList<LogicalLine> Outline { get; }

    /// <summary>The words of declaring lines that could not be read: what they would have declared is not told to be undeclared.</summary>
    internal IReadOnlyCollection<string> Unread { get; }

    /// <summary>Reads a file. It never throws: what cannot be read becomes an error node and a diagnostic, and the rest keeps its meaning.</summary>
    public static SyntaxTree Parse(SourceText text)
    {
        var diagnostics = new DiagnosticBag();
        var (lines, end) = Lexer.Lex(text, diagnostics);
        var outline = OutlineBuilder.Build(lines, diagnostics);
        var reader = new LineReader(text, diagnostics);
        var declarations = new DeclarationParser(reader);
        var root = new PolicyFileSyntax(
            new TextSpan(0, text.Content.Length),
            [.. outline.Select(declarations.Parse)],
            Tokens(lines, end));
        return new SyntaxTree(text, root, outline, [.. diagnostics.Diagnostics.OrderBy(diagnostic => diagnostic.Span.Start)], reader.Unread);
    }

    private static List<Token> Tokens(IReadOnlyList<TokenLine> lines, Token end)
    {
        var tokens = new List<Token>(lines.Sum(line => line.Tokens.Count) + 1);
        foreach (var line in lines)
        {
            tokens.AddRange(line.Tokens);
        }

        tokens.Add(end);
        return tokens;
    }
}
