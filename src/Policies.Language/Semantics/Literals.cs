using System.Globalization;
using Policies.Language.Diagnostics;
using Policies.Language.Syntax;

namespace Policies.Language.Semantics;

/// <summary>Numbers as written.</summary>
internal static class Literals
{
    /// <summary>The number; zero, with a diagnostic, if it has more digits than a decimal holds.</summary>
    public static decimal Decimal(NumberSyntax number, BindingContext context)
    {
        if (decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        context.Diagnostics.Report(Descriptors.OutOfRange, number.Span, number.Text, "of numbers (28 digits)");
        return 0;
    }

    /// <summary>The number of a count: whole, and no larger than a list can be.</summary>
    public static int? Whole(NumberSyntax number, BindingContext context)
    {
        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        context.Diagnostics.Report(Descriptors.TypeClash, number.Span, "a whole number", number.Text);
        return null;
    }
}
