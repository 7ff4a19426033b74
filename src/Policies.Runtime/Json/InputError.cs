namespace Policies.Runtime.Json;

/// <summary>What is wrong with a case. It names the place and what is expected there, and no more of a patient's facts than that needs.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Message">What was found and what was expected.</param>
/// <param name="Nearest">The nearest valid name, if a name is wrong.</param>
public sealed record InputError(string Path, string Message, string? Nearest = null)
{
    /// <summary>The line, from 1, of a text that is not JSON; null where the path is the place.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1, counted in characters.</summary>
    public int? Column { get; init; }

    /// <summary>The error on one line.</summary>
    public override string ToString() =>
        $"{(Line is null ? Path : $"line {Line}, column {Column}")}: {Message}" + (Nearest is null ? "" : $" Did you mean '{Nearest}'?");
}
