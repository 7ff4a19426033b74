using System.Runtime.CompilerServices;
using Policies.Values;

namespace Policies.Runtime.Typed;

/// <summary>
/// The options of a choice or grade that a chart still allows: one (<c>Severity.None</c> converts to it), several
/// (<c>Severity.None | Severity.Mild</c>; for a grade also <see cref="Possible.Between{TOption}"/>), or, by default, any: not documented.
/// </summary>
/// <typeparam name="TOption">The enum of the choice or grade: one bit for each option, in the order declared.</typeparam>
public readonly struct Possible<TOption> : IEquatable<Possible<TOption>>, IOrdered<Possible<TOption>>
    where TOption : struct, Enum
{
    private static readonly OptionSet Whole = OptionSet.Whole(Enum.GetValues<TOption>().Length);
    private readonly OptionSet _options;

    /// <summary>The options with these positions; an empty set stands for any.</summary>
    public Possible(OptionSet options) => _options = options;

    /// <summary>Any option: what is not documented.</summary>
    public static Possible<TOption> Any => default;

    /// <summary>The options by position.</summary>
    public OptionSet Options => _options.IsEmpty ? Whole : _options;

    /// <summary>Whether just one option is possible.</summary>
    public bool IsSingle => Options.IsSingle;

    /// <summary>Whether nothing is said at all.</summary>
    public bool IsWhole => Options.Equals(Whole);

    /// <summary>The one option that is possible; null if there are several.</summary>
    public TOption? Single => IsSingle ? All().First() : null;

    /// <summary>A known option, or several joined by <c>|</c>; no option stands for any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The type has no such option.</exception>
    public static implicit operator Possible<TOption>(TOption option) =>
        (MaskOf(option) & ~Whole.Mask) == 0 ? new(OptionSet.FromMask(MaskOf(option))) : throw new ArgumentOutOfRangeException(nameof(option));

    /// <summary>One or the other.</summary>
    public static Possible<TOption> operator |(Possible<TOption> left, Possible<TOption> right) => new(left.Options | right.Options);

    /// <inheritdoc/>
    public Possible<TOption> Union(Possible<TOption> other) => this | other;

    /// <inheritdoc/>
    public Possible<TOption> Greater(Possible<TOption> other) => new(Options.Greater(other.Options));

    /// <inheritdoc/>
    public Possible<TOption> Lesser(Possible<TOption> other) => new(Options.Lesser(other.Options));

    /// <summary>Whether an option (of several, one of them) is possible.</summary>
    public bool Contains(TOption option) => (Options.Mask & MaskOf(option)) != 0;

    /// <summary>The possible options in the order declared.</summary>
    public IEnumerable<TOption> All() => Enum.GetValues<TOption>().Where(Contains);

    /// <inheritdoc cref="OptionSet.Is"/>
    public Truth Is(Possible<TOption> other) => Options.Is(other.Options);

    /// <summary>Yes if only options that are surely listed are possible, no if none of those listed is.</summary>
    /// <param name="listed">The options listed.</param>
    public Truth IsOneOf(params Possible<TOption>[] listed) =>
        Options.IsAnyOf([.. listed.Select(option => option.Options)]);

    /// <inheritdoc cref="OptionSet.IsLessThan"/>
    public Truth IsLessThan(Possible<TOption> other) => Options.IsLessThan(other.Options);

    /// <inheritdoc cref="OptionSet.IsAtMost"/>
    public Truth IsAtMost(Possible<TOption> other) => Options.IsAtMost(other.Options);

    /// <inheritdoc cref="OptionSet.IsMoreThan"/>
    public Truth IsMoreThan(Possible<TOption> other) => Options.IsMoreThan(other.Options);

    /// <inheritdoc cref="OptionSet.IsAtLeast"/>
    public Truth IsAtLeast(Possible<TOption> other) => Options.IsAtLeast(other.Options);

    /// <inheritdoc cref="OptionSet.IsBetween"/>
    public Truth IsBetween(Possible<TOption> low, Possible<TOption> high) => Options.IsBetween(low.Options, high.Options);

    /// <inheritdoc/>
    public bool Equals(Possible<TOption> other) => Options.Equals(other.Options);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Possible<TOption> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Options.GetHashCode();

    /// <summary>The possible options, joined by "or".</summary>
    public override string ToString() => string.Join(" or ", All());

    // Emitted enums have int underneath, or ulong if there are more options than it has bits; this needs neither boxing nor reflection.
    private static ulong MaskOf(TOption option) =>
        Unsafe.SizeOf<TOption>() == sizeof(ulong) ? Unsafe.As<TOption, ulong>(ref option) : Unsafe.As<TOption, uint>(ref option);
}
