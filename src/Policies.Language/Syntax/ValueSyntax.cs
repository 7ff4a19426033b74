using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A value of an example, with the date and source of its evidence.</summary>
public sealed record ValueSyntax(TextSpan Span, ValueForm Form, IReadOnlyList<ExpressionSyntax> Literals, DateSyntax? On, StringSyntax? From) : SyntaxNode(Span);
