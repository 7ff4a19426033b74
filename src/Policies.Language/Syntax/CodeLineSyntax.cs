using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>One line of codes: a system (or include) and its items.</summary>
public sealed record CodeLineSyntax(TextSpan Span, string System, TextSpan SystemSpan, bool IsInclude, IReadOnlyList<CodeItemSyntax> Items) : SyntaxNode(Span);
