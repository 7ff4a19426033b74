using Policies.Plan;

namespace Policies.Runtime.Requests;

/// <summary>One item of a request, as it was made.</summary>
/// <param name="Service">Name of the service.</param>
/// <param name="Stage">The stage, from 1.</param>
/// <param name="At">Keys of the elements that it is asked for at; empty if none is named.</param>
/// <param name="Codes">The codes that it was asked for with.</param>
/// <param name="Phase">Whether it is to be started or goes on.</param>
public sealed record RequestItem(
    string Service, int Stage = 1, IReadOnlyList<string>? At = null, IReadOnlyList<string>? Codes = null, Phase Phase = Phase.Start);
