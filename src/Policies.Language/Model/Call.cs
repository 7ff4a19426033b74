namespace Policies.Language.Model;

/// <summary>A criterion or a yes-no definition, called with its arguments.</summary>
public sealed class Call(Definition target, IReadOnlyList<Expression> arguments) : Condition
{
    /// <summary>What is called.</summary>
    public Definition Target { get; } = target;

    /// <summary>The arguments, each a record; where one is none, the condition is no.</summary>
    public IReadOnlyList<Expression> Arguments { get; } = arguments;
}
