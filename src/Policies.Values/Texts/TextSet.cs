namespace Policies.Values;

/// <summary>The texts, or codes, still possible: one, or any.</summary>
public readonly struct TextSet : IEquatable<TextSet>, IUnion<TextSet>
{
    private readonly bool _isCode;

    private TextSet(string? value, bool isCode = false)
    {
        Value = value;
        _isCode = isCode;
    }

    /// <summary>Any text.</summary>
    public static TextSet Whole => default;

    /// <summary>The known text; null if any is possible.</summary>
    public string? Value { get; }

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => Value is null;

    /// <summary>Whether the text is known.</summary>
    public bool IsSingle => Value is not null;

    /// <summary>What texts that are the same have in common.</summary>
    internal string? Identity => Value is { } known && _isCode ? CodeList.Normal(known) : Value;

    /// <summary>A known text; null is any.</summary>
    public static implicit operator TextSet(string? text) => new(text);

    /// <summary>A known text.</summary>
    public static TextSet Of(string text) => new(text);

    /// <summary>The same as a code, which compares without dots and in upper case, as codes in a set do.</summary>
    public TextSet AsCode() => new(Value, isCode: true);

    /// <summary>Yes or no where both are known, compared as codes if one of them is a code, else character by character; else unknown.</summary>
    public Truth Is(TextSet other) =>
        Value is null || other.Value is null ? Truth.Unknown
        : _isCode || other._isCode ? (CodeList.Normal(Value) == CodeList.Normal(other.Value)).ToTruth()
        : string.Equals(Value, other.Value, StringComparison.Ordinal).ToTruth();

    /// <summary>Whether it is one of some, each taken by itself.</summary>
    public Truth IsOneOf(params TextSet[] listed)
    {
        var self = this;
        return listed.Aggregate(Truth.No, (result, one) => result.Or(self.Is(one)));
    }

    /// <inheritdoc/>
    public TextSet Union(TextSet other) => Equals(other) ? this : Whole;

    /// <inheritdoc/>
    public bool Equals(TextSet other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text, or "any".</summary>
    public override string ToString() => Value ?? "any";
}
