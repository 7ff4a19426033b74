using Policies.Language.Syntax;
using Policies.Language.Text;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.TailGrammar;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>The lines that declarations start with: keyword, name, and what stands after in either order.</summary>
internal static class HeaderGrammar
{
    private static readonly Parser<IReadOnlyList<ArgumentSyntax>> Parameters = IfNext<IReadOnlyList<ArgumentSyntax>>(
        "(",
        from open in Mark("(")
        from parameters in List(Spanned(
            from name in Name("the name of a parameter")
            from type in IfNext(":", from colon in Mark(":") from type in Name("a record") select (IdentifierSyntax?)type, null)
            select (name, type),
            (span, parameter) => new ArgumentSyntax(span, parameter.name, parameter.type)))
        from close in Mark(")")
        select parameters,
        []);

    private static readonly Parser<IReadOnlyList<ArgumentSyntax>> NoParameters = input => Result.Success<IReadOnlyList<ArgumentSyntax>>([], input);

    /// <summary>A header: the keyword, a name of some declaration, and the parts that it may have.</summary>
    public static Parser<Header> Header(string keyword, string what, HeaderParts parts) =>
        from word in Word(keyword)
        from header in Named(what, parts)
        select header;

    /// <summary>The line of a field or fact: its name, type, and what it may end with.</summary>
    public static Parser<Header> Named(string what, HeaderParts parts) =>
        from name in Name(what)
        from parameters in parts.HasFlag(HeaderParts.Parameters) ? Parameters : NoParameters
        from header in Rest(name, parameters, parts)
        select header;

    private static Parser<Header> Rest(IdentifierSyntax name, IReadOnlyList<ArgumentSyntax> parameters, HeaderParts parts) => input =>
    {
        var header = new Header(name, parameters);
        var at = (TokenInput)input;
        while (!at.AtEnd)
        {
            IResult<Header>? next = null;
            if ((at.Token.Kind == TokenKind.String && header.Tail == TailSyntax.None)
                || (at.Token.Kind == TokenKind.Citations && header.Tail.Citations.Count == 0))
            {
                // Title and citations may stand on either side of what else the header holds.
                next = Select(Tail, header, (read, tail) => read with { Tail = tail with { Title = read.Tail.Title ?? tail.Title } })(at);
            }
            else if (at.Token.Is(":") && parts.HasFlag(HeaderParts.Type) && header.Type is null)
            {
                next = Select(TypeGrammar.Type, header, (read, type) => read with { Type = type })(at.Advance());
            }
            else if (at.Token.Is("at") && parts.HasFlag(HeaderParts.AtEach) && header.Element is null)
            {
                next = AtEach(header)(at);
            }
            else if (at.Token.Is("key") && parts.HasFlag(HeaderParts.Field) && !header.IsKey)
            {
                next = Result.Success(header with { IsKey = true }, at.Advance());
            }
            else if (at.Token.Is("valid") && parts.HasFlag(HeaderParts.Field) && header.ValidFor is null)
            {
                next = ValidFor(header)(at);
            }
            else if (at.Token.Is("=") && parts.HasFlag(HeaderParts.Value) && header.Type is not null)
            {
                next = Select(ExpressionGrammar.BlockOr(ConditionGrammar.GroupOr(ExpressionGrammar.Expression)), header, (read, value) => read with { Value = value })(at.Advance());
            }

            if (next is null)
            {
                break;
            }

            if (!next.WasSuccessful)
            {
                return next;
            }

            (header, at) = (next.Value, (TokenInput)next.Remainder);
        }

        if (header.Type is null && parts.HasFlag(HeaderParts.Type))
        {
            at.Context.Expect(at.Position, "':' and a type");
            return Fail<Header>(at);
        }

        return Result.Success(header, at);
    };

    private static Parser<Header> AtEach(Header header) =>
        from at in Word("at")
        from each in Word("each")
        from element in Name("a name for the element")
        from inWord in Word("in")
        from list in Name("a list of facts")
        select header with { Element = element, Elements = list };

    private static Parser<Header> ValidFor(Header header) =>
        from valid in Word("valid")
        from forWord in Word("for")
        from length in Rule(ExpressionGrammar.Number)
        select header with { ValidFor = length };

    private static Parser<Header> Select<T>(Parser<T> parser, Header header, Func<Header, T, Header> with) =>
        Sequence.Select(parser, value => with(header, value));
}
