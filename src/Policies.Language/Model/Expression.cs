using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>A bound expression of any type; yes-no expressions are <see cref="Condition"/>s.</summary>
public abstract class Expression
{
    /// <summary>Where it is written.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Its type.</summary>
    public abstract PolicyType Type { get; }
}
