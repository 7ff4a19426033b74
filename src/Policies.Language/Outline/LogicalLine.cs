using Policies.Language.Text;

namespace Policies.Language.Outline;

/// <summary>A line of the outline: a line of the file with those that continue it, and the lines below it.</summary>
internal sealed class LogicalLine(TokenLine first)
{
    private List<Token>? _continued;
    private List<LogicalLine>? _children;

    /// <summary>Columns before its first token.</summary>
    public int Indentation { get; } = first.Indentation;

    /// <summary>Its tokens, at least one.</summary>
    public IReadOnlyList<Token> Tokens { get; private set; } = first.Tokens;

    /// <summary>The lines below it.</summary>
    public IReadOnlyList<LogicalLine> Children => _children ?? [];

    /// <summary>From its first token to its last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Tokens[0].Span.Start, Tokens[Tokens.Count - 1].Span.End);

    /// <summary>From its first token to the last one below it.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(Tokens[0].Span.Start, _children is null ? Span.End : _children[_children.Count - 1].FullSpan.End);

    /// <summary>The text of its first token if that is a word, else empty.</summary>
    public string Keyword => Tokens[0].Kind == TokenKind.Name ? Tokens[0].Text : "";

    /// <summary>The same line as if it started with another word, with the lines below it.</summary>
    public LogicalLine WithKeyword(string keyword)
    {
        var first = Tokens[0] with { Kind = TokenKind.Name, Text = keyword };
        return new LogicalLine(new TokenLine(Indentation, [first, .. Tokens.Skip(1)])) { _children = _children };
    }

    /// <summary>Adds a line that continues this one.</summary>
    public void Continue(TokenLine line)
    {
        // The tokens of one line of the file are the lexer's own; those of several are put together here.
        Tokens = _continued ??= [.. Tokens];
        _continued.AddRange(line.Tokens);
    }

    /// <summary>Adds a line below this one.</summary>
    public void Add(LogicalLine child) => (_children ??= []).Add(child);
}
