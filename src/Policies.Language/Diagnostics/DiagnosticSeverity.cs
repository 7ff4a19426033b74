namespace Policies.Language.Diagnostics;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>The policy is not compiled.</summary>
    Error,

    /// <summary>The policy is compiled, but is likely not what its author means.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Information,
}
