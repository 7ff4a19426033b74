namespace Policies.Plan;

/// <summary>Whether a service is to be started or goes on.</summary>
public enum Phase
{
    /// <summary>to start: what a request means that says nothing.</summary>
    Start,
    /// <summary>to continue.</summary>
    Continue,
}
