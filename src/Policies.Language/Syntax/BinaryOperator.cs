namespace Policies.Language.Syntax;

/// <summary>The operators with two operands.</summary>
public enum BinaryOperator
{
    /// <summary>and.</summary>
    And,
    /// <summary>or.</summary>
    Or,
    /// <summary>unless.</summary>
    Unless,
    /// <summary>if.</summary>
    If,
    /// <summary>+.</summary>
    Add,
    /// <summary>-.</summary>
    Subtract,
    /// <summary>*.</summary>
    Multiply,
    /// <summary>/.</summary>
    Divide,
}
