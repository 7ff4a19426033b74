namespace Policies.Language.Diagnostics;

/// <summary>Every diagnostic of the language, by family. A code is never reused.</summary>
public static partial class Descriptors
{
    /// <summary>Every descriptor, by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Registry.OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal).ToList();

    private static List<DiagnosticDescriptor> Registry => field ??= [];

    private static DiagnosticDescriptor Error(string code, string title, string format, string help = "") =>
        Add(new DiagnosticDescriptor(code, DiagnosticSeverity.Error, title, format, help));

    private static DiagnosticDescriptor Warning(string code, string title, string format, string help = "") =>
        Add(new DiagnosticDescriptor(code, DiagnosticSeverity.Warning, title, format, help));

    private static DiagnosticDescriptor Information(string code, string title, string format, string help = "") =>
        Add(new DiagnosticDescriptor(code, DiagnosticSeverity.Information, title, format, help));

    private static DiagnosticDescriptor Add(DiagnosticDescriptor descriptor)
    {
        Registry.Add(descriptor);
        return descriptor;
    }
}
