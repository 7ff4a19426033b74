using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A fact of an example: a value, fields by name or key below it, bullets, or a table.</summary>
public sealed record GivenSyntax(TextSpan Span, IdentifierSyntax? Name, ValueSyntax? Value, IReadOnlyList<GivenSyntax> Children, TableSyntax? Table, bool IsBullet) : SyntaxNode(Span)
{
    /// <summary>Where <c>includes</c> is written after the name, if it is: the elements below are some of the list.</summary>
    public TextSpan? Includes { get; init; }
}
