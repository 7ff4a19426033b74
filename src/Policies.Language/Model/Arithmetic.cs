namespace Policies.Language.Model;

/// <summary>The four operations, and a sign (<see cref="Left"/> is then null).</summary>
public sealed class Arithmetic(char operation, Expression? left, Expression right, PolicyType type) : Expression
{
    /// <summary><c>+ - * /</c>.</summary>
    public char Operation { get; } = operation;

    /// <summary>Left operand; null for a sign.</summary>
    public Expression? Left { get; } = left;

    /// <summary>Right operand.</summary>
    public Expression Right { get; } = right;

    /// <inheritdoc/>
    public override PolicyType Type { get; } = type;
}
