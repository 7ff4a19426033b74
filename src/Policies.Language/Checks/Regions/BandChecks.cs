using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Plan;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// Bands of one value that meet, as written, but for what lies between their last digits: "15 and up" beside "5 to 14" leaves 14.5 out.
/// </summary>
internal static class BandChecks
{
    public static void Check(Policy policy, RegionTable regions, DiagnosticBag diagnostics)
    {
        foreach (var subject in regions.Subjects.Where(subject => subject.Comparisons[0].Left.Type is NumberType))
        {
            Holes(policy, subject, diagnostics);
        }
    }

    private static void Holes(Policy policy, Subject subject, DiagnosticBag diagnostics)
    {
        var bands = subject.Comparisons;
        foreach (var witness in subject.Witnesses)
        {
            var below = bands.Where(band => Top(band) is { } top && top <= witness).ToList();
            var above = bands.Where(band => Bottom(band) is { } bottom && bottom >= witness).ToList();
            if (below.Count == 0 || above.Count == 0 || bands.Any(band => Subject.Holds(band, witness)))
            {
                continue;
            }

            var lower = below.OrderByDescending(band => Top(band)!.Value).First();
            var upper = above.OrderBy(band => Bottom(band)!.Value).First();
            if (Bottom(upper)!.Value - Top(lower)!.Value is var gap && gap <= Digit(policy.Text, lower, upper) && (gap == 0 || !IsStepped(lower, gap)))
            {
                var later = lower.Span.Start > upper.Span.Start ? lower : upper;
                diagnostics.Report(
                    Descriptors.HoleBetweenBands,
                    later.Span,
                    null,
                    [new Related((later == lower ? upper : lower).Span, "The band beside it is written here.")],
                    subject.Words(witness));
            }
        }
    }

    // The greatest value of a band, included or not.
    private static decimal? Top(Comparison band) => band.Kind switch
    {
        ComparisonKind.LessThan or ComparisonKind.AtMost or ComparisonKind.Is => Subject.Number(band.Right[0]),
        ComparisonKind.Between => Subject.Number(band.Right[1]),
        ComparisonKind.OneOf => band.Right.Max(Subject.Number),
        _ => null,
    };

    private static decimal? Bottom(Comparison band) => band.Kind switch
    {
        ComparisonKind.MoreThan or ComparisonKind.AtLeast or ComparisonKind.Is or ComparisonKind.Between => Subject.Number(band.Right[0]),
        ComparisonKind.OneOf => band.Right.Min(Subject.Number),
        _ => null,
    };

    // Whole numbers, and numbers rounded to a step, have nothing between one step and the next.
    private static bool IsStepped(Comparison band, decimal gap) =>
        band.Left is Rounded rounded ? gap <= rounded.Step : Subject.IsWhole(band.Left.Type) && gap <= 1;

    // One unit in the last digit that the author wrote.
    private static decimal Digit(SourceText text, Comparison lower, Comparison upper)
    {
        var decimals = lower.Right.Concat(upper.Right).Max(constant => Decimals(text.Slice(constant.Span)));
        var digit = 1m;
        for (var i = 0; i < decimals; i++)
        {
            digit /= 10;
        }

        return digit;
    }

    private static int Decimals(string written)
    {
        var number = written.Split(' ')[0];
        var dot = number.IndexOf('.');
        return dot < 0 ? 0 : number.Length - dot - 1;
    }
}
