using Policies.Runtime.Facts;

namespace Policies.Runtime.Typed;

/// <summary>The facts of a case with typed properties; the generated facts class derives from it.</summary>
/// <param name="facts">The case.</param>
public abstract class FactsView(CaseFacts facts) : RecordView(facts.Root)
{
    /// <summary>The case as every evaluator reads it.</summary>
    public CaseFacts Case { get; } = facts;
}
