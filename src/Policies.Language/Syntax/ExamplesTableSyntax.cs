using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>examples "…": facts that every row shares, and a table.</summary>
public sealed record ExamplesTableSyntax(TextSpan Span, StringSyntax Title, IReadOnlyList<GivenSyntax> Given, TableSyntax? Table, NoteSyntax? Note) : DeclarationSyntax(Span);
