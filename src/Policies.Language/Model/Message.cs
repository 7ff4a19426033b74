namespace Policies.Language.Model;

/// <summary>An author's message: text, with facts filled in where it is shown.</summary>
public sealed record Message(IReadOnlyList<MessagePiece> Pieces);
