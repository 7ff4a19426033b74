using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>define NAME: TYPE, by expression or by rows.</summary>
public sealed record DefineSyntax(TextSpan Span, IdentifierSyntax Name, IReadOnlyList<ArgumentSyntax> Parameters, TypeSyntax Type, TailSyntax Tail, ExpressionSyntax? Value, IReadOnlyList<DefineRowSyntax> Rows, NoteSyntax? Note) : DeclarationSyntax(Span);
