using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>parameter NAME: TYPE.</summary>
public sealed record ParameterSyntax(TextSpan Span, IdentifierSyntax Name, TypeSyntax Type, TailSyntax Tail, IReadOnlyList<ParameterValueSyntax> Values, NoteSyntax? Note) : DeclarationSyntax(Span);
