namespace Policies.Runtime.Typed;

/// <summary>Makes partly documented choices and grades.</summary>
public static class Possible
{
    /// <summary>A known option.</summary>
    public static Possible<TOption> Of<TOption>(TOption option)
        where TOption : struct, Enum => option;

    /// <summary>A grade from one option to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first is above the second.</exception>
    public static Possible<TOption> Between<TOption>(TOption from, TOption to)
        where TOption : struct, Enum
    {
        var values = Enum.GetValues<TOption>();
        return new(Values.OptionSet.Between(Array.IndexOf(values, from), Array.IndexOf(values, to)));
    }

    /// <summary>One of several options, which one is not known.</summary>
    /// <exception cref="ArgumentException">None is given.</exception>
    public static Possible<TOption> OneOf<TOption>(params TOption[] options)
        where TOption : struct, Enum =>
        options.Length == 0
            ? throw new ArgumentException("At least one option must be possible.", nameof(options))
            : options.Select(option => (Possible<TOption>)option).Aggregate((left, right) => left | right);
}
