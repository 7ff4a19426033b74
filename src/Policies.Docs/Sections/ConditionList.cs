using System.Globalization;
using Policies.Docs.Markdown;
using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Docs.Sections;

/// <summary>A condition as nested lists in words: "ALL of the following", and one item for each bullet.</summary>
internal static class ConditionList
{
    /// <summary>The condition and, below it, its parts.</summary>
    public static void Render(MarkdownWriter document, Condition condition, int depth = 0)
    {
        var (core, qualifier) = Unwrap(condition);
        var citations = Citations.Tail(condition.Label.Citations);
        switch (core)
        {
            case Group group:
                var title = group.Label.Title ?? condition.Label.Title;
                document.Item(depth, (title is null ? "" : MarkdownText.Escape(title) + ": ") + Header(group) + qualifier + citations);
                foreach (var member in group.Members)
                {
                    Render(document, member, depth + 1);
                }

                break;
            case Call call when condition.Label.Title is null:
                document.Item(depth, Reference(call.Target) + qualifier + citations);
                break;
            default:
                var words = MarkdownText.Escape(Wording.Of(core));
                document.Item(depth, (condition.Label.Title is { } given ? $"{MarkdownText.Escape(given)} ({words})" : words) + qualifier + citations);
                break;
        }
    }

    /// <summary>The title of a criterion or definition, linked to its section.</summary>
    public static string Reference(Definition definition) =>
        $"[{MarkdownText.Escape(definition.Label.Title ?? definition.Name)}](#{definition.Name})";

    // What silence means, and what bypasses a group, stand in words behind it.
    private static (Condition Core, string Qualifier) Unwrap(Condition condition)
    {
        var qualifier = "";
        while (true)
        {
            switch (condition)
            {
                case Silence silence:
                    qualifier = $" *(silence means {(silence.Means ? "yes" : "no")})*" + qualifier;
                    condition = silence.Operand;
                    continue;
                case Exemption { Operand: Group or Silence { Operand: Group } } exemption:
                    qualifier = $", {(exemption.IsUnless ? "unless" : "only if")} {MarkdownText.Escape(Wording.Of(exemption.Condition))}" + qualifier;
                    condition = exemption.Operand;
                    continue;
                default:
                    return (condition, qualifier);
            }
        }
    }

    private static string Header(Group group)
    {
        var number = group.Number.ToString(CultureInfo.InvariantCulture);
        return group.Kind switch
        {
            CountKind.All => "**ALL** of the following",
            CountKind.Any => "**ANY** of the following",
            CountKind.None => "**NONE** of the following",
            CountKind.AtLeast => $"**AT LEAST {number}** of the following",
            CountKind.AtMost => $"**AT MOST {number}** of the following",
            _ => $"**EXACTLY {number}** of the following",
        };
    }
}
