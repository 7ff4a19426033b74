using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>example "…".</summary>
public sealed record ExampleSyntax(TextSpan Span, StringSyntax Title, StringSyntax? Like, IReadOnlyList<GivenSyntax> Given, IReadOnlyList<RequestLineSyntax> Request, IReadOnlyList<ExpectationSyntax> Expect, NoteSyntax? Note) : DeclarationSyntax(Span);
