using System.Text;
using Policies.Language.Diagnostics;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>The inside of strings: escapes, and expressions in braces.</summary>
internal static class Strings
{
    // A string without them is one part, as it stands.
    private static readonly char[] Special = ['\\', '{'];

    /// <summary>The parts of a string token.</summary>
    public static StringSyntax Parse(Token token, LineContext context)
    {
        var raw = token.Text;
        var end = raw.Length - 1;
        if (raw.IndexOfAny(Special) < 0)
        {
            return new StringSyntax(
                token.Span,
                end == 1 ? [] : [new StringPartSyntax(new TextSpan(token.Span.Start + 1, end - 1), raw.Substring(1, end - 1), null)]);
        }

        var parts = new List<StringPartSyntax>();
        var text = new StringBuilder();
        var start = 1;
        for (var i = 1; i < end; i++)
        {
            switch (raw[i])
            {
                case '\\' when i + 1 < end && raw[i + 1] is '"' or '\\' or '{' or '}':
                    text.Append(raw[++i]);
                    break;
                case '\\':
                    var escape = new TextSpan(token.Span.Start + i, Math.Min(2, end - i));
                    context.Diagnostics.Report(Descriptors.BadEscape, escape, context.Source.Slice(escape));
                    break;
                case '{':
                    var close = raw.IndexOf('}', i);
                    if (close < 0 || close >= end)
                    {
                        context.Diagnostics.Report(Descriptors.UnclosedBrace, new TextSpan(token.Span.Start + i, 1));
                        text.Append(raw, i, end - i);
                        i = end;
                        break;
                    }

                    Flush(i);
                    parts.Add(Expression(TextSpan.FromBounds(token.Span.Start + i + 1, token.Span.Start + close), context));
                    i = close;
                    start = close + 1;
                    break;
                default:
                    text.Append(raw[i]);
                    break;
            }
        }

        Flush(end);
        return new StringSyntax(token.Span, parts);

        void Flush(int stop)
        {
            if (text.Length > 0)
            {
                parts.Add(new StringPartSyntax(TextSpan.FromBounds(token.Span.Start + start, token.Span.Start + stop), text.ToString(), null));
                text.Clear();
            }
        }
    }

    private static StringPartSyntax Expression(TextSpan span, LineContext context)
    {
        var tokens = Lexer.LexPart(context.Source, span, context.Diagnostics);
        var inner = new LineContext(context.Source, context.Diagnostics, null, span.Start);
        var expression = LineGrammar.Parse(ExpressionGrammar.Expression, tokens, inner) ?? new MissingExpressionSyntax(span);
        return new StringPartSyntax(span, context.Source.Slice(span), expression);
    }
}
