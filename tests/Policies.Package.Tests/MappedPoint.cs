namespace Policies.Package.Tests;

/// <summary>Where a debugger looks for one statement; columns count from 1, the last is not part of it.</summary>
internal sealed record MappedPoint(string File, byte[] Checksum, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The text of its first line, as far as it is part of the point.</summary>
    public string FirstLineOf(string[] text) =>
        (Line == EndLine ? text[Line - 1][..(EndColumn - 1)] : text[Line - 1])[(Column - 1)..];
}
