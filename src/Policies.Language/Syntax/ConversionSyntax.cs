using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>also UNIT times NUMBER.</summary>
public sealed record ConversionSyntax(TextSpan Span, string Unit, NumberSyntax Factor) : SyntaxNode(Span);
