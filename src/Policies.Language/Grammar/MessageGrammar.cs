using Policies.Language.Syntax;
using Sprache;
using static Policies.Language.Grammar.Combinators;
using static Policies.Language.Grammar.Tokens;

namespace Policies.Language.Grammar;

/// <summary>The author's messages and questions.</summary>
internal static class MessageGrammar
{
    /// <summary>ask STRING.</summary>
    public static readonly Parser<StringSyntax> Ask =
        from ask in Word("ask")
        from text in Rule(Tokens.String)
        select text;

    /// <summary>if met STRING, if not met STRING, if unknown STRING.</summary>
    public static readonly Parser<MessageSyntax> Message = Spanned(
        from ifWord in Word("if")
        from result in Choose(at => at.Token.Is("not")
            ? from not in Word("not") from met in Word("met") select "not met"
            : Sequence.Select(Word("met", "not", "unknown"), word => word.Text))
        from text in Rule(Tokens.String)
        select (result, text),
        (span, message) => new MessageSyntax(span, message.result, message.text));
}
