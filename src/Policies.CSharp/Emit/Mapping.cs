using System.Globalization;
using Policies.CSharp.Text;
using Policies.Language.Text;

namespace Policies.CSharp.Emit;

/// <summary><c>#line</c> directives: where a debugger and a stack trace look.</summary>
internal static class Mapping
{
    /// <summary>Plumbing: a debugger steps over it.</summary>
    public const string Hidden = "#line hidden";

    /// <summary>Maps the next line, whose code begins after the given blanks, to a place in the policy. The offset that the compiler wants counts from 1.</summary>
    public static string Of(EmitContext context, TextSpan span, int indent)
    {
        var text = context.Policy.Text;
        var start = text.PositionOf(span.Start);

        // The end column is inclusive, and a span must not be empty.
        var end = text.PositionOf(Math.Max(span.Start, span.End - 1));
        return string.Format(
            CultureInfo.InvariantCulture,
            "#line ({0},{1})-({2},{3}) {4} \"{5}\"",
            start.Line,
            start.Column,
            end.Line,
            end.Column < 1 ? 1 : end.Column,
            indent + 1,
            Path(context));
    }

    /// <summary>The path as it may stand in a directive, which knows no escapes.</summary>
    public static string Path(EmitContext context) => Words.OneLine(context.Options.Path).Replace("\"", "'");
}
