using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>What the parsers of one logical line share: where it failed furthest on, and the lines below it.</summary>
internal sealed class LineContext(SourceText source, DiagnosticBag diagnostics, LogicalLine? line, int start)
{
    private readonly List<(string Text, bool IsWritten)> _expected = [];
    private int _furthest = -1;

    /// <summary>The text of the file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The line; null for an expression inside a string.</summary>
    public LogicalLine? Line { get; } = line;

    /// <summary>Where the line starts in the file.</summary>
    public int Start { get; } = start;

    /// <summary>How deep the line stands in the conditions above it, and what it has opened itself: a limit on recursion.</summary>
    public int Depth { get; set; }

    /// <summary>How many of the lines below were read as part of this one.</summary>
    public int ChildrenRead { get; set; }

    /// <summary>Whether what is wrong with the line was told already, more precisely than by what was expected.</summary>
    public bool IsReported { get; set; }

    /// <summary>The furthest place that something else was expected at, and what.</summary>
    public (int Position, IReadOnlyList<string> Expected) Furthest => (_furthest, [.. _expected.Select(expected => expected.IsWritten ? "'" + expected.Text + "'" : expected.Text).Distinct()]);

    /// <summary>Remembers that something was expected at a place: in words, or as it is written.</summary>
    public void Expect(int position, string expected, bool isWritten = false)
    {
        if (position > _furthest)
        {
            _furthest = position;
            _expected.Clear();
        }

        if (position == _furthest && !_expected.Contains((expected, isWritten)))
        {
            _expected.Add((expected, isWritten));
        }
    }

    /// <summary>Tells what is wrong, once for the line.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, params object[] arguments) =>
        Offer(descriptor, span, fix is null ? [] : [fix], arguments);

    /// <summary>Tells what is wrong, once for the line, with the ways to mend it.</summary>
    public void Offer(DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Fix> fixes, params object[] arguments)
    {
        if (!IsReported)
        {
            Diagnostics.Offer(descriptor, span, fixes, [], arguments);
            IsReported = true;
        }
    }
}
