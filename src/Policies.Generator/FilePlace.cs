using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Policies.Generator;

/// <summary>A place in a file as plain values, which the pipeline can compare; positions count from 0, as Roslyn's do.</summary>
internal sealed record FilePlace(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public static FilePlace Of(Language.Text.SourceText text, Language.Text.TextSpan span)
    {
        var start = text.PositionOf(span.Start);
        var end = text.PositionOf(span.End);
        return new FilePlace(text.Path, span.Start, span.Length, start.Line - 1, start.Column - 1, end.Line - 1, end.Column - 1);
    }

    public Location ToLocation() => Location.Create(
        Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(EndLine, EndColumn)));
}
