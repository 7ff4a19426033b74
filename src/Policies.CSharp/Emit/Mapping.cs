using System.Globalization;
using Policies.CSharp.Text;
using Policies.Language.Text;

namespace Policies.CSharp.Emit;

/// <summary><c>#line</c> directives: where a debugger and a stack trace look.</summary>
internal static class Mapping
{
    /// <summary>Plumbing: a debugger steps over it.</summary>
    public const string Hidden = "#line hidden";

    // The most that the compiler takes.
    private const int GreatestOffset = 65535;

    /// <summary>
    /// Writes a statement on one line and maps all of it to a place in the policy. Whatever begins before the offset, which ends the
    /// directive, is mapped to the whole place; so the offset is the end of the line, and a lambda within it is no exception.
    /// </summary>
    public static void Write(SourceWriter writer, EmitContext context, SourceText text, TextSpan span, string statement)
    {
        var start = text.PositionOf(span.Start);

        // The end column is inclusive, and a span must not be empty.
        var end = text.PositionOf(Math.Max(span.Start, span.End - 1));
        writer.Directive(string.Format(
            CultureInfo.InvariantCulture,
            "#line ({0},{1})-({2},{3}) {4} \"{5}\"",
            start.Line,
            start.Column,
            end.Line,
            Math.Max(end.Column, 1),
            Math.Min(writer.Indent + statement.Length, GreatestOffset),
            Path(context, text)));
        writer.Line(statement);
    }

    /// <summary>The path as it may stand in a directive, which knows no escapes.</summary>
    public static string Path(EmitContext context, SourceText text) => Words.OneLine(context.FileOf(text).Path).Replace("\"", "'");
}
