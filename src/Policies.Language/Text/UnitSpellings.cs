namespace Policies.Language.Text;

/// <summary>Units as charts and policies spell them, for the message that gives the code of UCUM.</summary>
internal static class UnitSpellings
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mmHg"] = "mm[Hg]",
        ["cmH2O"] = "cm[H2O]",
        ["kgs"] = "kg",
        ["grams"] = "g",
        ["gm"] = "g",
        ["mcg"] = "ug",
        ["lb"] = "[lb_av]",
        ["lbs"] = "[lb_av]",
        ["oz"] = "[oz_av]",
        ["inch"] = "[in_i]",
        ["inches"] = "[in_i]",
        ["ft"] = "[ft_i]",
        ["feet"] = "[ft_i]",
        ["cc"] = "mL",
        ["IU"] = "[IU]",
        ["degree"] = "deg",
        ["degrees"] = "deg",
        ["percent"] = "%",
        ["C"] = "Cel",
        ["hr"] = "h",
        ["hrs"] = "h",
        ["hour"] = "h",
        ["hours"] = "h",
        ["minute"] = "min",
        ["minutes"] = "min",
        ["seconds"] = "s",
        ["bpm"] = "/min",
        ["wk"] = "weeks",
        ["wks"] = "weeks",
        ["mo"] = "months",
        ["mos"] = "months",
        ["yr"] = "years",
        ["yrs"] = "years",
    };

    /// <summary>The unit that was most likely meant; null if none is near.</summary>
    public static string? Nearest(string spelling) => Codes.TryGetValue(spelling, out var code)
        ? code
        : NearestName.Of(spelling, UnitTable.Codes.Concat(Reserved.DurationUnits));
}
