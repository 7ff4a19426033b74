using Policies.Values;

namespace Policies.Values.Tests;

public sealed class UnitTableTests
{
    // The Unified Code for Units of Measure, version 2.1: sections 28 to 32 (base units, prefixes, units of temperature, pressure and
    // volume) and the tables of customary units (international lengths, avoirdupois weights). 1 [in_i] = 2.54 cm, 1 [ft_i] = 12 [in_i];
    // 1 [lb_av] = 7000 [gr], 1 [gr] = 64.79891 mg, 1 [oz_av] = 1/16 [lb_av]; 1 m[Hg] = 133.3220 kPa, 1 m[H2O] = 9.80665 kPa; 1 L = 1 dm3;
    // 1 min = 60 s, 1 h = 60 min, 1 d = 24 h.
    [Theory]
    [InlineData("[in_i]", "cm", 2.54)]
    [InlineData("[ft_i]", "[in_i]", 12)]
    [InlineData("[ft_i]", "m", 0.3048)]
    [InlineData("m", "mm", 1000)]
    [InlineData("mm", "um", 1000)]
    [InlineData("km", "m", 1000)]
    [InlineData("m2", "cm2", 10000)]
    [InlineData("cm2", "mm2", 100)]
    [InlineData("L", "mL", 1000)]
    [InlineData("dL", "mL", 100)]
    [InlineData("mL", "cm3", 1)]
    [InlineData("mL", "uL", 1000)]
    [InlineData("[lb_av]", "g", 453.59237)]
    [InlineData("[lb_av]", "[oz_av]", 16)]
    [InlineData("kg", "g", 1000)]
    [InlineData("g", "mg", 1000)]
    [InlineData("mg", "ug", 1000)]
    [InlineData("ug", "ng", 1000)]
    [InlineData("kPa", "Pa", 1000)]
    [InlineData("mm[Hg]", "Pa", 133.322)]
    [InlineData("cm[H2O]", "Pa", 98.0665)]
    [InlineData("d", "h", 24)]
    [InlineData("h", "min", 60)]
    [InlineData("min", "s", 60)]
    [InlineData("s", "ms", 1000)]
    [InlineData("/min", "/h", 60)]
    [InlineData("/h", "/d", 24)]
    [InlineData("g/dL", "g/L", 10)]
    [InlineData("g/L", "mg/dL", 100)]
    [InlineData("mg/dL", "mg/L", 10)]
    [InlineData("mg/L", "ug/dL", 100)]
    [InlineData("ug/dL", "ug/L", 10)]
    [InlineData("ug/L", "ng/mL", 1)]
    [InlineData("ng/mL", "pg/mL", 1000)]
    [InlineData("mol/L", "mmol/L", 1000)]
    [InlineData("mmol/L", "umol/L", 1000)]
    [InlineData("umol/L", "nmol/L", 1000)]
    [InlineData("/uL", "/mL", 1000)]
    [InlineData("/mL", "/L", 1000)]
    [InlineData("10*3/uL", "10*9/L", 1)]
    [InlineData("10*6/uL", "10*3/uL", 1000)]
    [InlineData("10*3/uL", "/uL", 1000)]
    [InlineData("[IU]/mL", "[IU]/L", 1000)]
    [InlineData("L/min", "mL/min", 1000)]
    [InlineData("L/s", "L/min", 60)]
    [InlineData("mL/s", "mL/min", 60)]
    [InlineData("mg/kg", "ug/kg", 1000)]
    [InlineData("Gy", "cGy", 100)]
    public void One_of_the_first_is_so_many_of_the_second(string code, string other, double times)
    {
        var (first, second) = (UnitTable.Find(code)!, UnitTable.Find(other)!);
        Assert.Equal(first.Dimension, second.Dimension);
        Assert.Equal(first.Factor, second.Factor * (decimal)times);
    }

    [Theory]
    [InlineData("kg", "m")]
    [InlineData("kg/m2", "kg")]
    [InlineData("mg/dL", "mmol/L")]
    [InlineData("U/L", "[IU]/L")]
    [InlineData("U", "[IU]")]
    [InlineData("/min", "min")]
    [InlineData("%", "deg")]
    [InlineData("mL/min", "mL/min/{1.73_m2}")]
    public void Units_of_two_dimensions_do_not_convert(string code, string other) =>
        Assert.NotEqual(UnitTable.Find(code)!.Dimension, UnitTable.Find(other)!.Dimension);

    [Fact]
    public void Every_factor_is_a_decimal_above_zero_and_every_dimension_has_a_canonical_unit()
    {
        var units = UnitTable.Codes.Select(code => UnitTable.Find(code)!).ToList();
        Assert.All(units, unit => Assert.True(unit.Factor > 0, unit.Code));
        Assert.All(units.GroupBy(unit => unit.Dimension), dimension => Assert.Contains(dimension, unit => unit.Factor == 1));
    }

    [Theory]
    [InlineData("kg/cm2", "kg/m2", 10000, 1)]
    [InlineData("g/mL", "g/L", 1000, 1)]
    [InlineData("mg/h", "mg/d", 24, 1)]
    [InlineData("mg/kg/d", "ug/kg/h", 1000, 24)]
    [InlineData("mL/min/m2", "L/min/m2", 1, 1000)]
    [InlineData("mg/g", "ug/mg", 1, 1)]
    [InlineData("cm.mm", "mm2", 10, 1)]
    [InlineData("mg{protein}/d", "g{protein}/d", 1, 1000)]
    public void Units_that_are_products_convert_by_what_they_are_made_of(string from, string to, int times, int over)
    {
        var (one, other) = (UnitTable.Find(from)!, UnitTable.Find(to)!);
        Assert.Equal(one.Dimension, other.Dimension);
        var (by, through) = one.To(other);
        Assert.Equal((decimal)times / over, by / through);
    }

    [Theory]
    [InlineData("mg/kg/d", "/d")]
    [InlineData("mg/g", "%")]
    [InlineData("mL/min", "mL/min/{1.73_m2}")]
    [InlineData("mg{protein}/d", "mg/d")]
    [InlineData("kg.m2", "kg/m2")]
    public void What_is_measured_is_not_mixed_though_dimensions_would_cancel(string one, string other) =>
        Assert.NotEqual(UnitTable.Find(one)!.Dimension, UnitTable.Find(other)!.Dimension);

    [Theory]
    [InlineData("kg", "m2", true, "kg/m2")]
    [InlineData("m", "m", false, "m2")]
    [InlineData("kg", "kg/m2", true, "m2")]
    [InlineData("kg", "kg", true, "")]
    [InlineData(null, "h", true, "/h")]
    [InlineData("/h", "h", false, "")]
    [InlineData("mL/min", "{1.73_m2}", true, "mL/min/{1.73_m2}")]
    [InlineData("kg", "Cel", false, null)]
    public void A_product_or_quotient_has_the_unit_of_its_parts(string? left, string? right, bool isQuotient, string? code) =>
        Assert.Equal(code, UnitTable.Combined(left, right, isQuotient));

    [Fact]
    public void A_pound_for_each_square_inch_is_so_many_kilograms_for_each_square_metre()
    {
        var (times, over) = UnitTable.Find("[lb_av]/[in_i]2")!.To(UnitTable.Find("kg/m2")!);
        Assert.Equal(703.0696m, decimal.Round(times / over, 4));
    }

    [Theory]
    [InlineData("KG")]
    [InlineData("inch")]
    [InlineData("")]
    [InlineData("kg/")]
    [InlineData("kg//m")]
    [InlineData(".kg")]
    [InlineData("kg/Cel")]
    [InlineData("kg/m99")]
    [InlineData("kg/{}")]
    public void A_code_that_the_table_lacks_is_not_found(string code) => Assert.Null(UnitTable.Find(code));
}
