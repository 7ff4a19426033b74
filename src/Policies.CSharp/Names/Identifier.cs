using System.Text;

namespace Policies.CSharp.Names;

/// <summary>C# identifiers from the names of a policy.</summary>
internal static class Identifier
{
    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        // Contextual ones that would confuse a reader or the compiler as the name of a local.
        "await", "field", "value", "var", "dynamic", "nameof", "record", "required", "scoped", "file", "when", "where", "yield",
    ];

    /// <summary><c>stenosis-with-compression</c> as <c>StenosisWithCompression</c>; <c>2-level</c> as <c>_2Level</c>.</summary>
    public static string Pascal(string name)
    {
        var identifier = new StringBuilder(name.Length);
        var atStart = true;
        foreach (var character in name)
        {
            if (!IsAsciiLetterOrDigit(character))
            {
                atStart = true;
                continue;
            }

            identifier.Append(atStart ? char.ToUpperInvariant(character) : character);
            atStart = false;
        }

        if (identifier.Length == 0 || char.IsDigit(identifier[0]))
        {
            identifier.Insert(0, '_');
        }

        return identifier.ToString();
    }

    /// <summary><c>level-above</c> as <c>levelAbove</c>, with <c>@</c> before a keyword.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        var camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>A dotted namespace whose parts are all identifiers.</summary>
    public static string Namespace(string text)
    {
        var parts = text.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Select(Part).ToList();
        return parts.Count == 0 ? "Criteria" : string.Join(".", parts);

        static string Part(string part)
        {
            var clean = new string([.. part.Select(character => char.IsLetterOrDigit(character) || character == '_' ? character : '_')]);
            return char.IsDigit(clean[0]) ? "_" + clean : Keywords.Contains(clean) ? "@" + clean : clean;
        }
    }

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
