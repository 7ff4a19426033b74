namespace Policies.Values;

/// <summary>What may be documented not to be there at all (language reference, "None").</summary>
public interface ICanBeNone
{
    /// <summary>Whether there is none.</summary>
    Truth IsNone { get; }
}
