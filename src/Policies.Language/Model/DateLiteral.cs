namespace Policies.Language.Model;

/// <summary>A date as written; a partial one is a range of days (ISO 8601 text, <c>2026</c>, <c>2026-01</c> or <c>2026-01-12</c>).</summary>
public sealed class DateLiteral(string text) : Expression
{
    /// <summary>The date as written.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public override PolicyType Type => SimpleType.Date;
}
