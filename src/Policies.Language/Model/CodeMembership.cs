namespace Policies.Language.Model;

/// <summary>A code is in a code set.</summary>
public sealed class CodeMembership(Expression code, CodeSet set) : Condition
{
    /// <summary>The code.</summary>
    public Expression Code { get; } = code;

    /// <summary>The set.</summary>
    public CodeSet Set { get; } = set;
}
