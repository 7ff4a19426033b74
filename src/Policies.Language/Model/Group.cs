namespace Policies.Language.Model;

/// <summary>A group of bullets.</summary>
public sealed class Group(CountKind kind, int number, IReadOnlyList<Condition> members) : Condition
{
    /// <summary>How it counts.</summary>
    public CountKind Kind { get; } = kind;

    /// <summary>n, where the kind has one.</summary>
    public int Number { get; } = number;

    /// <summary>The bullets, in order.</summary>
    public IReadOnlyList<Condition> Members { get; } = members;
}
