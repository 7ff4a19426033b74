namespace Policies.Runtime.Json;

/// <summary>What is wrong with a case.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Nearest">The nearest valid name, if a name is wrong.</param>
public sealed record InputError(string Path, string Message, string? Nearest = null)
{
    /// <summary>The error on one line.</summary>
    public override string ToString() => $"{Path}: {Message}" + (Nearest is null ? "" : $" Did you mean '{Nearest}'?");
}
