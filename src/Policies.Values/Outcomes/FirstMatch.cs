namespace Policies.Values;

/// <summary>Goes down the clauses of a first-match table of outcomes on one rail (language reference, section 4: "First match").</summary>
public struct FirstMatch
{
    private List<int>? _contributing;

    /// <summary>The outcomes added so far.</summary>
    public OutcomeSet Result { get; private set; }

    /// <summary>Whether a clause has surely matched, so that later ones decide nothing.</summary>
    public bool IsDecided { get; private set; }

    /// <summary>The indexes of the clauses that added their outcome.</summary>
    public readonly IReadOnlyList<int> Contributing => _contributing ?? [];

    /// <summary>Takes the next clause: yes adds and stops, unknown adds and goes on, no goes on.</summary>
    /// <param name="index">The clause's index, kept for reasons.</param>
    /// <param name="condition">Its condition.</param>
    /// <param name="value">What it adds.</param>
    public void Clause(int index, Truth condition, OutcomeSet value)
    {
        if (IsDecided || condition == Truth.No)
        {
            return;
        }

        Result |= value;
        (_contributing ??= []).Add(index);
        IsDecided = condition == Truth.Yes;
    }
}
