using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Policies.Generator;

/// <summary>A diagnostic as plain values; positions count from 0, as Roslyn's do.</summary>
internal sealed record FileDiagnostic(
    string Path, string Code, string Title, string Message, string Help, int Severity, int Start, int Length, int Line, int Column, int EndLine, int EndColumn)
{
    public Diagnostic ToRoslyn()
    {
        var severity = Severity switch
        {
            0 => DiagnosticSeverity.Error,
            1 => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var location = Location.Create(
            Path,
            new TextSpan(Start, Length),
            new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(EndLine, EndColumn)));

        // The message is an argument and not the format: it may hold braces.
        return Diagnostic.Create(
            new DiagnosticDescriptor(Code, Title, "{0}", "Policies", severity, isEnabledByDefault: true, description: Help), location, Message);
    }
}
