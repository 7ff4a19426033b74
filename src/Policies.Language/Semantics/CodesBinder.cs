using System.Text.RegularExpressions;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>Lines of codes: their shapes are checked where the system has one.</summary>
internal sealed class CodesBinder(BindingContext context)
{
    private static readonly string[] Systems = ["CPT", "HCPCS", "ICD-10-CM", "ICD-10-PCS", "LOINC", "SNOMED", "RxNorm", "NDC"];

    // CPT: American Medical Association; HCPCS Level II and ICD-10-CM: Centers for Medicare & Medicaid Services.
    private static readonly Dictionary<string, (Regex Shape, string Words)> Shapes = new()
    {
        ["CPT"] = (new Regex("^[0-9]{4}[0-9A-Z]$", RegexOptions.CultureInvariant), "five digits, or four digits and a letter"),
        ["HCPCS"] = (new Regex("^[A-V][0-9]{4}$", RegexOptions.CultureInvariant), "a letter and four digits"),
        ["ICD-10-CM"] = (new Regex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$", RegexOptions.CultureInvariant), "a letter, a digit, a digit or letter, then up to four more after a dot"),
    };

    /// <summary>The codes of one line; those of included sets are copied.</summary>
    public IReadOnlyList<CodeRange> Bind(CodeLineSyntax line)
    {
        if (line.IsInclude)
        {
            return [.. Included(line).SelectMany(set => set.Codes)];
        }

        var codes = new List<CodeRange>();
        if (!Systems.Contains(line.System))
        {
            var nearest = NearestName.Of(line.System, Systems);
            context.Diagnostics.Report(Descriptors.Undeclared, line.SystemSpan, Suggestion.Fix(line.SystemSpan, nearest), [], "a code system", line.System, Suggestion.Hint(nearest));
            return codes;
        }

        foreach (var item in line.Items)
        {
            if (Check(line.System, item.First, item.Span) && (item.Last is null || Check(line.System, item.Last, item.Span)))
            {
                if (item.Last is not null && string.CompareOrdinal(item.First, item.Last) > 0)
                {
                    context.Diagnostics.Report(Descriptors.ReversedRange, item.Span, item.First, item.Last);
                    continue;
                }

                codes.Add(new CodeRange(line.System, item.First, item.Last));
            }
        }

        return codes;
    }

    /// <summary>The sets that a line includes.</summary>
    public IEnumerable<CodeSet> Included(CodeLineSyntax line)
    {
        foreach (var item in line.Items)
        {
            if (context.CodeSets.Require(item.First, item.Span, context) is { } set)
            {
                context.Used.Add(set);
                yield return set;
            }
        }
    }

    private bool Check(string system, string code, TextSpan span)
    {
        if (Shapes.TryGetValue(system, out var shape) && !shape.Shape.IsMatch(code.EndsWith(".*", StringComparison.Ordinal) ? code.Substring(0, code.Length - 2) : code))
        {
            // A range written with a hyphen is one word, and looks like a code.
            var ends = code.Split('-');
            var range = ends.Length == 2 && ends.All(end => shape.Shape.IsMatch(end)) && span.Length == code.Length ? string.Join("..", ends) : null;
            context.Diagnostics.Report(Descriptors.MalformedCode, span, range is null ? null : new Fix($"Write {range}", [new Edit(span, range)]), [], code, system, shape.Words);
            return false;
        }

        return true;
    }
}
