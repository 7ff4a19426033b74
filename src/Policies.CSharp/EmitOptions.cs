namespace Policies.CSharp;

/// <summary>What the emitted code cannot read from the policy itself.</summary>
/// <param name="Namespace">Namespace that holds the policy's own namespace.</param>
/// <param name="Path">Path of the <c>.criteria</c> file for <c>#line</c>, as a debugger or a stack trace should show it.</param>
/// <param name="DisplayPath">Path that the plan carries into decisions; the same as <paramref name="Path"/> if null.</param>
/// <param name="Checksum">SHA-256 of the file, in hexadecimal, by which a debugger knows it; that of the text if null, which is the same unless the file begins with a byte order mark.</param>
public sealed record EmitOptions(string Namespace, string Path, string? DisplayPath = null, string? Checksum = null)
{
    /// <summary>The class that a project calls, which all other names begin with; from the policy's name if null. Versions of a policy have one each.</summary>
    public string? Class { get; init; }

    /// <summary>The same of the files of libraries; one that is not among them goes by the path that its text was read from.</summary>
    public IReadOnlyList<LibraryFile> Libraries { get; init; } = [];
}
