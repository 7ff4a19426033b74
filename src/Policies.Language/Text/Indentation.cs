namespace Policies.Language.Text;

/// <summary>How deep a line is indented.</summary>
internal static class Indentation
{
    private const int TabStop = 4;

    /// <summary>
    /// The columns that some blanks take. A tab is an error; it reaches to the next tab stop, as most editors show it, so that what stands
    /// below a line in the editor stands below it here.
    /// </summary>
    public static int Columns(string text, int start, int end)
    {
        var columns = 0;
        for (var i = start; i < end; i++)
        {
            columns = text[i] == '\t' ? ((columns / TabStop) + 1) * TabStop : columns + 1;
        }

        return columns;
    }
}
