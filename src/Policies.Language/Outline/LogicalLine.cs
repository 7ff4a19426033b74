using Policies.Language.Text;

namespace Policies.Language.Outline;

/// <summary>A line of the outline: a line of the file with those that continue it, and the lines below it.</summary>
internal sealed class LogicalLine(TokenLine first)
{
    private readonly List<Token> _tokens = [.. first.Tokens];
    private readonly List<LogicalLine> _children = [];

    /// <summary>Columns before its first token.</summary>
    public int Indentation { get; } = first.Indentation;

    /// <summary>Its tokens, at least one.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The lines below it.</summary>
    public IReadOnlyList<LogicalLine> Children => _children;

    /// <summary>From its first token to its last.</summary>
    public TextSpan Span => TextSpan.FromBounds(_tokens[0].Span.Start, _tokens[_tokens.Count - 1].Span.End);

    /// <summary>From its first token to the last one below it.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(_tokens[0].Span.Start, _children.Count == 0 ? Span.End : _children[_children.Count - 1].FullSpan.End);

    /// <summary>The text of its first token if that is a word, else empty.</summary>
    public string Keyword => _tokens[0].Kind == TokenKind.Name ? _tokens[0].Text : "";

    /// <summary>The same line as if it started with another word, with the lines below it.</summary>
    public LogicalLine WithKeyword(string keyword)
    {
        var first = _tokens[0] with { Kind = TokenKind.Name, Text = keyword };
        var line = new LogicalLine(new TokenLine(Indentation, [first, .. _tokens.Skip(1)]));
        line._children.AddRange(_children);
        return line;
    }

    /// <summary>Adds a line that continues this one.</summary>
    public void Continue(TokenLine line) => _tokens.AddRange(line.Tokens);

    /// <summary>Adds a line below this one.</summary>
    public void Add(LogicalLine child) => _children.Add(child);
}
