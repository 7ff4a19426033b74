using Policies.Values;

namespace Policies.Language.Model;

/// <summary>SERVICE is necessary, is requested, or has another outcome.</summary>
public sealed class ServiceCondition(Service service, bool isRequested, bool anyStage, Outcome? outcome = null) : Condition
{
    /// <summary>The service.</summary>
    public Service Service { get; } = service;

    /// <summary>Asks only whether it is requested.</summary>
    public bool IsRequested { get; } = isRequested;

    /// <summary>Whether any stage counts.</summary>
    public bool AnyStage { get; } = anyStage;

    /// <summary>The outcome asked for, where it is not necessary.</summary>
    public Outcome? Outcome { get; } = outcome;
}
