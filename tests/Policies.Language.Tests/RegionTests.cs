namespace Policies.Language.Tests;

/// <summary>What the constants of a policy say about each other: holes between bands, conditions that settle themselves, clauses never reached.</summary>
public sealed class RegionTests
{
    [Theory]
    [InlineData("weight is between 5 and 14 kg or weight is at least 15 kg", "weight 14.5 kg")]
    [InlineData("weight is less than 15 kg or weight is more than 15 kg", "weight 15 kg")]
    [InlineData("weight is at most 55.5 kg or weight is at least 55.6 kg", "weight 55.55 kg")]
    [InlineData("relief is at most 88 % or relief is at least 89 %", "relief 88.5 %")]
    [InlineData("weight rounded to 0.5 is at most 14 kg or weight rounded to 0.5 is at least 15 kg", "14.5 kg")]
    public void A_value_between_two_bands_is_shown(string condition, string value)
    {
        var hole = Assert.Single(Sample.WithCondition(condition).Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4010");
        Assert.Contains(value, hole.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("weight is between 5 and 14 kg or weight is more than 14 kg")]
    [InlineData("weight is at least 30 kg or weight is less than 20 kg")]
    [InlineData("visits is between 5 and 14 or visits is at least 15")]
    [InlineData("weight rounded to 1 is at most 14 kg or weight rounded to 1 is at least 15 kg")]
    [InlineData("(weight is at most 14 kg or weight is at least 15 kg) or (weight is more than 14 kg and weight is less than 15 kg)")]
    public void Bands_that_meet_or_stand_far_apart_have_no_hole(string condition) =>
        Assert.DoesNotContain(Sample.WithCondition(condition).Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4010");

    [Theory]
    [InlineData("visits is at least 5 and visits is less than 3", "never", "visits 5", "'visits is less than 3'")]
    [InlineData("visits is less than 5 or visits is at least 3", "always", "visits", "")]
    [InlineData("smoker and not smoker", "never", "'not smoker'", "")]
    [InlineData("worst is at least moderate and worst is none", "never", "worst", "'worst is none'")]
    [InlineData("therapy is at least 6 weeks and therapy is less than 10 days", "never", "therapy 42 days", "")]
    [InlineData("onset is before 2026-01-01 and onset is after 2026-02-01", "never", "onset 2025-12-31", "")]
    [InlineData("deformity unless not deformity", "always", "", "")]
    public void Parts_that_settle_each_other_are_told_with_a_value(string condition, string answer, string value, string part)
    {
        var settled = Assert.Single(Sample.WithCondition(condition).Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4009");
        Assert.Contains(answer + " met", settled.Message, StringComparison.Ordinal);
        Assert.Contains(value, settled.Message, StringComparison.Ordinal);
        Assert.Contains(part, settled.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visits is at least 3 and visits is less than 5")]
    [InlineData("(smoker, silence means no) and (not smoker, silence means yes)")]
    [InlineData("(any l in levels where l.slip is 1) and (any l in levels where l.slip is 2)")]
    [InlineData("therapy is at least 6 weeks and therapy is less than 2 months")]
    [InlineData("smoker is documented or smoker is not documented")]
    public void Parts_that_can_fall_either_way_are_not_told(string condition)
    {
        var told = Sample.WithCondition(condition).Diagnostics.Where(diagnostic => diagnostic.Descriptor.Code == "CR4009");
        Assert.Empty(condition.Contains("is documented", StringComparison.Ordinal) ? told.Where(diagnostic => diagnostic.Message.Contains("never", StringComparison.Ordinal)) : told);
    }

    [Fact]
    public void A_slip_in_a_criterion_is_not_told_again_where_it_is_called()
    {
        var compilation = Sample.With("criterion callers \"Callers\" [guide]\n  asked and smoker and asked\ncriterion asked \"Asked\" [guide]\n  visits is at least 5 and visits is less than 3");
        Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4009");
    }

    [Fact]
    public void A_criterion_is_looked_into()
    {
        var compilation = Sample.With("criterion many \"Many\" [guide]\n  visits is at least 5\ncriterion asked \"Asked\" [guide]\n  many and visits is less than 3");
        var settled = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4009");
        Assert.Equal("many and visits is less than 3", compilation.At(settled));
    }

    [Fact]
    public void Variables_of_one_name_over_different_lists_are_not_the_same()
    {
        var compilation = Sample.With("""
            record wound "Wound"
              name: text key
              stenosis: number 0..100 mm "Width"
            facts
              wounds: list of wound "Wounds"
            criterion asked "Asked" [guide]
              all of
                - any l in levels where l.stenosis is at least moderate
                - any l in wounds where l.stenosis is at least 50 mm and l.stenosis is at most 60 mm
            """);
        Assert.Empty(compilation.ErrorCodes());
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Descriptor.Code is "CR4009" or "CR4010");
    }

    [Theory]
    [InlineData("visits is at least 5", "visits >= 5")]
    [InlineData("any l in levels where l.slip is at least 2", "any  l in levels where  l.slip >= 2")]
    [InlineData("onset is within 6 months before service-date", "onset is within  6 months before service-date")]
    public void A_bullet_that_says_the_same_in_other_signs_is_a_repeated_one(string first, string second) =>
        Assert.Single(Sample.WithCondition($"all of\n  - {first}\n  - smoker\n  - {second}").Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4004");

    [Theory]
    [InlineData("any l in levels where l.slip is at least 2", "any l in levels where l.slip is at least 3")]
    [InlineData("onset is within 6 months before service-date", "onset is within 6 months after service-date")]
    [InlineData("fusion is requested", "fusion is necessary")]
    public void A_bullet_that_says_something_else_is_none(string first, string second) =>
        Assert.DoesNotContain(Sample.WithCondition($"any of\n  - {first}\n  - {second}").Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4004");

    [Theory]
    [InlineData("2026-01-01 until 2026-12-31", "2015-02-05 until 2022-02-09", "on 2026-01-01")]
    [InlineData("2026-01-01 until 2026-12-31", "2026-03-01 until 2027-12-31", "on 2026-01-01")]
    [InlineData("2026-01-01 until 2026-12-31", "2025-01-01 until 2026-06-30", "on 2026-07-01")]
    [InlineData("2026-01-01", "2025-01-01 until 2025-12-31", "on 2026-01-01")]
    [InlineData("2026-01-01 until 2026-12-31", "2026-01-01 until 2026-12-31", null)]
    [InlineData("2026-01-01", "2025-01-01 until 2026-06-30", null)]
    public void A_source_that_does_not_stand_behind_every_day_of_the_policy_is_told_with_a_day(string effective, string inForce, string? day)
    {
        var compilation = Sample.Compile($"policy p \"P\"\n  effective {effective}\nsource law \"Law\"\n  kind statute\n  in-force {inForce}\nfacts\n  smoker: yes-no\ncriterion c \"C\" [law]\n  smoker\n");
        Assert.Empty(compilation.ErrorCodes());
        var told = compilation.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Code == "CR3004").ToList();
        Assert.Equal(day is not null, told.Count == 1 && told[0].Message.Contains(day ?? "", StringComparison.Ordinal));
        Assert.Equal(day is null ? 0 : 1, told.Count);
    }
}
