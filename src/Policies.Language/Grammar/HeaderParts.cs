namespace Policies.Language.Grammar;

/// <summary>What may stand after the name of a declaration, beside its tail.</summary>
[Flags]
internal enum HeaderParts
{
    /// <summary>Only a tail.</summary>
    None = 0,

    /// <summary>Parameters in parentheses.</summary>
    Parameters = 1,

    /// <summary>A colon and a type, which is then required.</summary>
    Type = 2,

    /// <summary><c>at each x in list</c>.</summary>
    AtEach = 4,

    /// <summary><c>key</c>, <c>valid for</c>.</summary>
    Field = 8,

    /// <summary><c>=</c> and an expression.</summary>
    Value = 16,
}
