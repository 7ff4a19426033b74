namespace Policies.Values;

/// <content>Counting, comparing and documenting on both rails, as emitted code writes them.</content>
public readonly partial struct Judgement
{
    /// <summary>What a yes-no fact says; null is not documented.</summary>
    public static implicit operator Judgement(bool? fact) => fact is { } known ? known.ToTruth() : Truth.Unknown;

    /// <summary>At least so many of the members hold.</summary>
    public static Judgement AtLeast(int number, params Judgement[] members) =>
        OnEachRail(rail => TallyOf(members, rail).AtLeast(number));

    /// <summary>At most so many of the members hold.</summary>
    public static Judgement AtMost(int number, params Judgement[] members) =>
        OnEachRail(rail => TallyOf(members, rail).AtMost(number));

    /// <summary>Exactly so many of the members hold.</summary>
    public static Judgement Exactly(int number, params Judgement[] members) =>
        OnEachRail(rail => TallyOf(members, rail).Exactly(number));

    /// <summary>
    /// The first row whose condition holds gives its value; a row whose condition is open adds its value and lets the next ones add theirs.
    /// Where no row surely fits, the result is open.
    /// </summary>
    /// <param name="rows">Condition and value of each row.</param>
    public static Judgement FirstMatch(params (Judgement When, Judgement Value)[] rows) => OnEachRail(rail =>
    {
        var (canBeYes, canBeNo) = (false, false);
        foreach (var (when, value) in rows)
        {
            if (when.On(rail) != Truth.No)
            {
                canBeYes |= value.On(rail) != Truth.No;
                canBeNo |= value.On(rail) != Truth.Yes;
            }

            if (when.On(rail) == Truth.Yes)
            {
                return canBeYes && canBeNo ? Truth.Unknown : canBeYes.ToTruth();
            }
        }

        return Truth.Unknown;
    });

    /// <summary>Officially the first of some that is settled; openly the first alone, since it may still come to be.</summary>
    public static Judgement FirstDocumented(params Judgement[] members) => Of(
        members.FirstOrDefault(member => member.Official.IsSettled()).Official, members[0].Open);

    /// <summary>A condition whose values differ between the rails, evaluated on each.</summary>
    public static Judgement OnEachRail(Func<Rail, Truth> condition) => Of(condition(Rail.Official), condition(Rail.Open));

    /// <summary>Whether a value is documented: officially yes or no, openly yes or not yet known.</summary>
    public static Judgement Documented(bool isDocumented) => isDocumented ? Yes : Of(Truth.No, Truth.Unknown);

    /// <summary>The same of a value that differs between the rails.</summary>
    public static Judgement Documented(Func<Rail, bool> isDocumented) => Of(
        isDocumented(Rail.Official) ? Truth.Yes : Truth.No, isDocumented(Rail.Open) ? Truth.Yes : Truth.Unknown);

    /// <summary>The result on a rail.</summary>
    public Truth On(Rail rail) => rail == Rail.Official ? Official : Open;

    /// <summary>Whether two yes-no values are the same: yes or no where both are settled, else unknown.</summary>
    public Judgement Is(Judgement other) => Of(Same(Official, other.Official), Same(Open, other.Open));

    private static Truth Same(Truth left, Truth right) =>
        left.IsSettled() && right.IsSettled() ? (left == right).ToTruth() : Truth.Unknown;

    private static Tally TallyOf(Judgement[] members, Rail rail)
    {
        var tally = Tally.Empty;
        foreach (var member in members)
        {
            tally = tally.With(member.On(rail));
        }

        return tally;
    }
}
