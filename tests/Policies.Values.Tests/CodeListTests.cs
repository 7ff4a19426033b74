using Policies.Plan;
using Policies.Values;

namespace Policies.Values.Tests;

public sealed class CodeListTests
{
    private static readonly CodeList Codes = new(
        new CodesPlan("CPT", "22630", "22634"),
        new CodesPlan("CPT", "00100", null),
        new CodesPlan("HCPCS", "E0601", null),
        new CodesPlan("ICD-10-CM", "M48.061", null),
        new CodesPlan("ICD-10-CM", "M43.*", null),
        new CodesPlan("ICD-10-CM", "S32.0A", "S32.0D"));

    [Theory]
    [InlineData("22630", true)]
    [InlineData("22632", true)]
    [InlineData("22634", true)]
    [InlineData("22629", false)]
    [InlineData("22635", false)]
    [InlineData("2263", false)]
    [InlineData("226300", false)]
    [InlineData("00100", true)]
    [InlineData("100", false)]
    [InlineData("E0601", true)]
    [InlineData("e0601", true)]
    [InlineData("E0602", false)]
    [InlineData("M48.061", true)]
    [InlineData("M48061", true)]
    [InlineData("m48.061", true)]
    [InlineData("M48.06", false)]
    [InlineData("M48.0610", false)]
    [InlineData("M43", true)]
    [InlineData("M43.16", true)]
    [InlineData("M4316", true)]
    [InlineData("M4", false)]
    [InlineData("M44.1", false)]
    [InlineData("S32.0B", true)]
    [InlineData("S32.0E", false)]
    [InlineData("S32.0", false)]
    public void Codes_compare_without_dots_in_upper_case_and_exactly(string code, bool isIn) => Assert.Equal(isIn.ToTruth(), Codes.Contains(code));

    [Fact]
    public void A_range_holds_the_codes_of_its_length_in_order()
    {
        var range = new CodeList(new CodesPlan("CPT", "22630", "22634"));
        var held = Enumerable.Range(0, 100_000).Select(number => number.ToString("00000", System.Globalization.CultureInfo.InvariantCulture)).Where(code => range.Contains(code) == Truth.Yes);
        Assert.Equal(["22630", "22631", "22632", "22633", "22634"], held);
    }

    [Fact]
    public void Digits_stand_before_letters_as_ICD_10_orders_them()
    {
        var range = new CodeList(new CodesPlan("ICD-10-CM", "C7A.0", "C80.1"));
        Assert.Equal(Truth.No, range.Contains("C79.9"));
        Assert.Equal(Truth.Yes, range.Contains("C7B.0"));
        Assert.Equal(Truth.Yes, range.Contains("C80.0"));
        Assert.Equal(Truth.No, range.Contains("C80.2"));
    }

    [Fact]
    public void A_code_that_is_not_documented_leaves_the_question_open()
    {
        Assert.Equal(Truth.Unknown, Codes.Contains(TextSet.Whole));
        Assert.Equal(Truth.No, new CodeList().Contains("22630"));
    }
}
