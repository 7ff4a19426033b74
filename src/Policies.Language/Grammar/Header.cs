using Policies.Language.Syntax;

namespace Policies.Language.Grammar;

/// <summary>What the first line of a declaration says.</summary>
internal sealed record Header(IdentifierSyntax Name, IReadOnlyList<ArgumentSyntax> Parameters)
{
    /// <summary>Whether only its start could be read.</summary>
    public bool IsPartial { get; init; }

    public TailSyntax Tail { get; init; } = TailSyntax.None;

    public TypeSyntax? Type { get; init; }

    public IdentifierSyntax? Element { get; init; }

    public IdentifierSyntax? Elements { get; init; }

    public bool IsKey { get; init; }

    public NumberSyntax? ValidFor { get; init; }

    public ExpressionSyntax? Value { get; init; }
}
