using Policies.Language.Diagnostics;
using Policies.Language.Outline;
using Policies.Language.Text;

namespace Policies.Language.Grammar;

/// <summary>What the parsers of one logical line share: where it failed furthest on, and the lines below it.</summary>
internal sealed class LineContext(SourceText source, DiagnosticBag diagnostics, LogicalLine? line, int start)
{
    private readonly List<string> _expected = [];
    private int _furthest = -1;

    /// <summary>The text of the file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>Where messages go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The line; null for an expression inside a string.</summary>
    public LogicalLine? Line { get; } = line;

    /// <summary>Where the line starts in the file.</summary>
    public int Start { get; } = start;

    /// <summary>How many of the lines below were read as part of this one.</summary>
    public int ChildrenRead { get; set; }

    /// <summary>Whether what is wrong with the line was told already, more precisely than by what was expected.</summary>
    public bool IsReported { get; private set; }

    /// <summary>The furthest place that something else was expected at, and what.</summary>
    public (int Position, IReadOnlyList<string> Expected) Furthest => (_furthest, _expected);

    /// <summary>Remembers that something was expected at a place.</summary>
    public void Expect(int position, string expected)
    {
        if (position > _furthest)
        {
            _furthest = position;
            _expected.Clear();
        }

        if (position == _furthest && !_expected.Contains(expected))
        {
            _expected.Add(expected);
        }
    }

    /// <summary>Tells what is wrong, once for the line.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, params object[] arguments)
    {
        if (!IsReported)
        {
            Diagnostics.Report(descriptor, span, fix, [], arguments);
            IsReported = true;
        }
    }
}
