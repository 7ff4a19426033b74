using Policies.Plan;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Requests;

/// <summary>One line in normal form: a service in a stage, with the elements that it is asked for at.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Service">Position of the service in the plan.</param>
/// <param name="Phase">Whether it is to be started or goes on.</param>
/// <param name="Codes">The codes that it was asked for with.</param>
/// <param name="Elements">The elements, for a service that is decided by element.</param>
/// <param name="HasUnnamed">Whether an element without a name is among them, which is then the last.</param>
internal sealed record RequestLine(
    int Stage, int Service, Phase Phase, IReadOnlyList<string> Codes, IReadOnlyList<CaseRecord> Elements, bool HasUnnamed)
{
    /// <summary>Whether a clause or term of a phase, or of both, is one of this line.</summary>
    public bool Has(Phase? phase) => phase is null || phase == Phase;
}
