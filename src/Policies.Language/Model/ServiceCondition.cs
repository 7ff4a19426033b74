namespace Policies.Language.Model;

/// <summary>SERVICE is necessary, or is requested.</summary>
public sealed class ServiceCondition(Service service, bool isRequested, bool anyStage) : Condition
{
    /// <summary>The service.</summary>
    public Service Service { get; } = service;

    /// <summary>Asks only whether it is requested.</summary>
    public bool IsRequested { get; } = isRequested;

    /// <summary>Whether any stage counts.</summary>
    public bool AnyStage { get; } = anyStage;
}
