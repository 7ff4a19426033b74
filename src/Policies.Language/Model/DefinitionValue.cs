namespace Policies.Language.Model;

/// <summary>A definition that is not yes-no, called with its arguments.</summary>
public sealed class DefinitionValue(Definition definition, IReadOnlyList<Expression> arguments) : Expression
{
    /// <summary>The definition.</summary>
    public Definition Definition { get; } = definition;

    /// <summary>The arguments, each a record; where one is none, so is the value.</summary>
    public IReadOnlyList<Expression> Arguments { get; } = arguments;

    /// <inheritdoc/>
    public override PolicyType Type => OptionalType.Lift(Definition.Type, [.. Arguments]);
}
