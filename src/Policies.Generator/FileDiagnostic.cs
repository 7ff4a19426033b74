using Microsoft.CodeAnalysis;
using Severity = Policies.Language.Diagnostics.DiagnosticSeverity;

namespace Policies.Generator;

/// <summary>A diagnostic as plain values.</summary>
internal sealed record FileDiagnostic(FilePlace Place, string Code, string Title, string Message, string Help, Severity Severity)
{
    public Diagnostic ToRoslyn()
    {
        var severity = Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };

        // The message is an argument and not the format: it may hold braces.
        return Diagnostic.Create(
            new DiagnosticDescriptor(Code, Title, "{0}", "Policies", severity, isEnabledByDefault: true, description: Help), Place.ToLocation(), Message);
    }
}
