using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>One expectation; <see cref="Result"/> holds the words: necessary, not necessary, cannot be determined, met, unknown, an action.</summary>
public sealed record ExpectationSyntax(TextSpan Span, ExpectationKind Kind, int? Stage, IdentifierSyntax? Subject, IdentifierSyntax? Key, bool KeyIsArgument, string? Result, string? Basis, IReadOnlyList<ExpressionSyntax> Paths) : SyntaxNode(Span);
