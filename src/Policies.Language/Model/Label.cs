namespace Policies.Language.Model;

/// <summary>The tail of a line: its title and its citations.</summary>
public sealed record Label(string? Title, IReadOnlyList<Citation> Citations)
{
    /// <summary>No tail.</summary>
    public static readonly Label None = new(null, []);
}
