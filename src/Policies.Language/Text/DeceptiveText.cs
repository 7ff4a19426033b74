using System.Globalization;
using Policies.Language.Diagnostics;

namespace Policies.Language.Text;

/// <summary>Finds characters, anywhere in the file, that could make a reviewer read something else than the compiler does.</summary>
internal static class DeceptiveText
{
    public static void Check(SourceText source, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < source.Content.Length; i++)
        {
            var character = source.Content[i];
            if (character is >= ' ' and <= '~')
            {
                continue;
            }

            if (Characters.IsDeceptive(character) && (i > 0 || character != '\uFEFF'))
            {
                var span = new TextSpan(i, 1);
                diagnostics.Report(
                    Descriptors.DeceptiveText,
                    span,
                    new Fix("Delete the character", [new Edit(span, "")]),
                    [],
                    char.IsControl(character) ? "A control character" : "An invisible character",
                    ((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }
    }
}
