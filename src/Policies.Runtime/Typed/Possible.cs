namespace Policies.Runtime.Typed;

/// <summary>Makes partly documented choices and grades.</summary>
public static class Possible
{
    /// <summary>A known option.</summary>
    public static Possible<TOption> Of<TOption>(TOption option)
        where TOption : struct, Enum => option;

    /// <summary>A grade from one option to another, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The first is above the second, or one of them is not a single option.</exception>
    public static Possible<TOption> Between<TOption>(TOption from, TOption to)
        where TOption : struct, Enum
    {
        var values = Enum.GetValues<TOption>();
        return new(Values.OptionSet.Between(Array.IndexOf(values, from), Array.IndexOf(values, to)));
    }
}
