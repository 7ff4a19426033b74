namespace Policies.Language.Model;

/// <summary>Either plain text or a fact (a <see cref="FactReference"/>, <see cref="VariableReference"/> or <see cref="FieldAccess"/>).</summary>
public sealed record MessagePiece(string? Text, Expression? Fact);
