using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Model;

/// <summary>A service and its first-match table of outcomes; its parts are set once by the binder, since services name each other.</summary>
public sealed class Service
{
    /// <summary>Declared name.</summary>
    public required string Name { get; init; }

    /// <summary>Title and citations.</summary>
    public Label Label { get; init; } = Label.None;

    /// <summary>procedure, item, drug, stay or test.</summary>
    public string Kind { get; internal set; } = "procedure";

    /// <summary>Codes that name it in a request.</summary>
    public IReadOnlyList<CodeRange> Codes { get; internal set; } = [];

    /// <summary>The element it is decided at, or null.</summary>
    public Variable? Element { get; internal set; }

    /// <summary>The list of the elements, or null.</summary>
    public Expression? Elements { get; internal set; }

    /// <summary>How elements roll up.</summary>
    public RollUpKind RollUp { get; internal set; }

    /// <summary>The service whose outcome is this one's too.</summary>
    public Service? Follows { get; internal set; }

    /// <summary>Title and citations of the follows line.</summary>
    public Label FollowsLabel { get; internal set; } = Label.None;

    /// <summary>What it requires.</summary>
    public IReadOnlyList<Requirement> Requires { get; internal set; } = [];

    /// <summary>The clauses in written order, otherwise last (added where it is left out).</summary>
    public IReadOnlyList<Clause> Clauses { get; internal set; } = [];

    /// <summary>Terms and remarks in written order.</summary>
    public IReadOnlyList<Term> Terms { get; internal set; } = [];

    /// <summary>The note under it, Markdown.</summary>
    public string? Note { get; internal set; }

    /// <summary>Where its name is declared.</summary>
    public TextSpan Span { get; init; }
}
