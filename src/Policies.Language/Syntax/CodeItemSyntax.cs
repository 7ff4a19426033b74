using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A code, a range of codes, or (ending in <c>.*</c>) all under one.</summary>
public sealed record CodeItemSyntax(TextSpan Span, string First, string? Last) : SyntaxNode(Span);
