using System.Collections;
using System.Text;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Tests;

/// <summary>Tokens and trees as text.</summary>
internal static class Outlines
{
    /// <summary>The tokens of each line, each with its kind.</summary>
    public static string Tokens(SyntaxTree tree) => string.Join("\n", tree.Root.Tokens
        .Where(token => token.Kind != TokenKind.EndOfLine)
        .GroupBy(token => tree.Text.PositionOf(token.Span.Start).Line)
        .Select(line => $"{line.Key,3}: " + string.Join("  ", line.Select(token => $"{token.Kind} {token.Text}")))) + "\n";

    /// <summary>The nodes of the tree, each with the values that it holds itself.</summary>
    public static string Tree(SyntaxTree tree)
    {
        var text = new StringBuilder();
        foreach (var declaration in tree.Root.Declarations)
        {
            Append(text, declaration, "", 0);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, SyntaxNode node, string role, int depth)
    {
        var parts = node.GetType().GetProperties()
            .Where(property => property.Name is not ("EqualityContract" or "Span") && property.PropertyType != typeof(TextSpan))
            .OrderBy(property => property.MetadataToken)
            .Select(property => (property.Name, Value: property.GetValue(node)))
            .Where(part => part.Value is not (null or false or "" or TailSyntax { Title: null, Citations.Count: 0 }))
            .ToList();
        var values = parts.Where(part => part.Value is string or bool or Enum or int).Select(part => $" {part.Name}={part.Value}".ReplaceLineEndings("⏎"));
        text.Append(' ', depth * 2).Append(role).Append(node.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal)).AppendJoin("", values).Append('\n');
        foreach (var (name, value) in parts)
        {
            if (value is SyntaxNode child)
            {
                Append(text, child, name + ": ", depth + 1);
            }
            else if (value is IEnumerable children and not string)
            {
                foreach (var item in children)
                {
                    if (item is SyntaxNode element)
                    {
                        Append(text, element, "", depth + 1);
                    }
                    else if (item is Token token)
                    {
                        text.Append(' ', (depth * 2) + 2).Append(token.Kind).Append(' ').Append(token.Text).Append('\n');
                    }
                }
            }
        }
    }
}
