using Policies.Language.Diagnostics;
using Policies.Runtime.Text;
using Spectre.Console;

namespace Policies.Cli;

/// <summary>Colours by what they tell. Never the only sign of it: the words say the same.</summary>
internal static class Styles
{
    public static readonly Style Good = new(Color.Green);
    public static readonly Style Bad = new(Color.Red);
    public static readonly Style Open = new(Color.Yellow);
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    public static Style Of(TextTone tone) => tone switch
    {
        TextTone.Heading => Heading,
        TextTone.Favourable => Good,
        TextTone.Unfavourable => Bad,
        TextTone.Open => Open,
        TextTone.Quiet => Quiet,
        _ => Style.Plain,
    };

    public static Style Of(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Bad,
        DiagnosticSeverity.Warning => Open,
        _ => new Style(Color.Blue),
    };
}
