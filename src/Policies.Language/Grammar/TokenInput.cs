using Policies.Language.Text;
using Sprache;

namespace Policies.Language.Grammar;

/// <summary>The tokens of one logical line as the input of Sprache's parsers, which see no characters.</summary>
internal sealed class TokenInput : IInput
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Token _end;
    private TokenInput? _next;

    private TokenInput(IReadOnlyList<Token> tokens, int position, LineContext context, Token end)
    {
        (_tokens, Position, Context, _end) = (tokens, position, context, end);
        Token = Peek(0);
    }

    /// <summary>The start of a line.</summary>
    public static TokenInput Of(IReadOnlyList<Token> tokens, LineContext context) => new(
        tokens, 0, context, new Token(TokenKind.EndOfLine, new TextSpan(tokens.Count == 0 ? context.Start : tokens[tokens.Count - 1].Span.End, 0), ""));

    /// <summary>What the parsers of a line share.</summary>
    public LineContext Context { get; }

    /// <summary>All tokens of the line.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The token here; the end of the line after the last.</summary>
    public Token Token { get; }

    /// <summary>The token before; the one here at the start.</summary>
    public Token Previous => Position > 0 ? _tokens[Position - 1] : Token;

    /// <summary>The token some places on.</summary>
    public Token Peek(int distance) => Position + distance < _tokens.Count ? _tokens[Position + distance] : _end;

    /// <inheritdoc/>
    public bool AtEnd => Position >= _tokens.Count;

    /// <inheritdoc/>
    public int Position { get; }

    /// <inheritdoc/>
    public char Current => throw new NotSupportedException("The grammar reads tokens.");

    /// <inheritdoc/>
    public string Source => throw new NotSupportedException("The grammar reads tokens.");

    /// <inheritdoc/>
    public int Line => 0;

    /// <inheritdoc/>
    public int Column => Token.Span.Start;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos => throw new NotSupportedException("No parser of this grammar memoizes.");

    /// <inheritdoc/>
    public IInput Advance() => _next ??= new TokenInput(_tokens, Position + 1, Context, _end);

    /// <inheritdoc/>
    public bool Equals(IInput? other) => other is TokenInput input && ReferenceEquals(input._tokens, _tokens) && input.Position == Position;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IInput other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;

    /// <summary>The span of what was read from here to another place of the line.</summary>
    public TextSpan SpanTo(TokenInput end) => end.Position == Position
        ? new TextSpan(Token.Span.Start, 0)
        : TextSpan.FromBounds(Token.Span.Start, end.Previous.Span.End);
}
