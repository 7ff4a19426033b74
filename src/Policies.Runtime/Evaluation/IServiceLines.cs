using Policies.Values;

namespace Policies.Runtime.Evaluation;

/// <summary>What conditions about services ask of the request.</summary>
internal interface IServiceLines
{
    /// <summary>Whether a service is necessary there.</summary>
    Judgement Necessary(int service, bool anyStage, Scope scope);

    /// <summary>Whether a service has an outcome in the scope's stage.</summary>
    Judgement Has(int service, Outcome outcome, Scope scope);

    /// <summary>Whether a service is requested there.</summary>
    Judgement Requested(int service, bool anyStage, Scope scope);
}
