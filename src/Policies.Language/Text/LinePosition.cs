namespace Policies.Language.Text;

/// <summary>A place in a text; both numbers count from 1, the column in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
