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
            case Connective connective:
                Nested(document, condition, connective.IsAnd ? "**ALL** of the following" : "**ANY** of the following", qualifier, depth, connective.Operands);
                break;
            case Not not when not.Operand is Group or Connective or Quantifier or Not:
                Nested(document, condition, "**NOT** the following", qualifier, depth, [not.Operand]);
                break;
            case Not not:
                document.Item(depth, Titled(condition, "not: " + MarkdownText.Escape(Wording.Of(not.Operand))) + qualifier + citations);
                break;
            case Exemption exemption:
                Nested(document, condition, exemption.IsUnless ? "The first, **UNLESS** the second" : "The first, only **IF** the second", qualifier, depth, [exemption.Operand, exemption.Condition]);
                break;
            case Quantifier quantifier:
                Nested(document, condition, Sentence(quantifier), qualifier, depth, new[] { quantifier.Where, quantifier.Has }.OfType<Condition>());
                break;
            case Call call when condition.Label.Title is null:
                document.Item(depth, Links.To(call.Target) + qualifier + citations);
                break;
            default:
                document.Item(depth, Titled(condition, MarkdownText.Escape(Wording.Of(core))) + qualifier + citations);
                RenderPasses(document, core, depth + 1);
                break;
        }
    }

    /// <summary>What counts in each count and aggregate of a value.</summary>
    public static void RenderPasses(MarkdownWriter document, Expression value, int depth)
    {
        foreach (var pass in Values(value).OfType<IListPass>())
        {
            if (pass.Conditions is [var where])
            {
                document.Item(depth, MarkdownText.Escape("The " + Wording.Of((Expression)pass)) + " where");
                Render(document, where, depth + 1);
            }
        }
    }

    private static IEnumerable<Expression> Values(Expression value) =>
        Walk.Parts(value).Where(part => part is not Condition).SelectMany(part => new[] { part }.Concat(part is IListPass ? [] : Values(part)));

    private static void Nested(MarkdownWriter document, Condition condition, string header, string qualifier, int depth, IEnumerable<Condition> parts)
    {
        document.Item(depth, Titled(condition, header) + qualifier + Citations.Tail(condition.Label.Citations));
        foreach (var part in parts)
        {
            Render(document, part, depth + 1);
        }
    }

    // A title says what the author means; the words behind it, what is evaluated, are left out where they say the same.
    private static string Titled(Condition condition, string words) => condition.Label.Title is not { } title ? words
        : string.Equals(MarkdownText.Escape(title), words, StringComparison.OrdinalIgnoreCase) ? words
        : $"{MarkdownText.Escape(title)} ({words})";

    private static string Sentence(Quantifier quantifier)
    {
        var words = MarkdownText.Escape(Wording.Of(quantifier));
        var joint = quantifier.Where is null && quantifier.Has is null ? "" : quantifier.Has is null ? " where" : quantifier.Where is null ? " has" : ": where the first holds, the second must";
        return char.ToUpperInvariant(words[0]) + words.Substring(1) + joint;
    }

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
