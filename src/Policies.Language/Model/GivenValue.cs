namespace Policies.Language.Model;

/// <summary>A value, known or known in part.</summary>
/// <param name="Form">How the literals bound it.</param>
/// <param name="Literals">One or more literals of the fact's type.</param>
/// <param name="On">The date of the evidence (ISO 8601), or null.</param>
/// <param name="From">The source of the evidence, or null.</param>
public sealed record GivenValue(GivenForm Form, IReadOnlyList<Expression> Literals, string? On, string? From) : GivenContent;
