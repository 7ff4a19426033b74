using Policies.Docs.Markdown;
using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Plan;

namespace Policies.Docs.Sections;

/// <summary>Each service: its codes, when it has which outcome, how elements roll up, terms and remarks.</summary>
internal static class ServicesSection
{
    public static void Render(MarkdownWriter document, Policy policy, NoteRenderer notes)
    {
        if (policy.Services.Count == 0)
        {
            return;
        }

        document.Heading(2, "Services");
        document.Table(
            ["Service", "Kind", "Codes", "References"],
            policy.Services.Select(IReadOnlyList<string> (service) =>
                [Links.To(service), service.Kind, CodeListsSection.Codes(service.Codes), service.Label.Citations.Count == 0 ? "" : Citations.Of(service.Label.Citations)]));
        foreach (var service in policy.Services)
        {
            Render(document, service, notes);
        }
    }

    private static void Render(MarkdownWriter document, Service service, NoteRenderer notes)
    {
        document.Heading(3, Links.Heading(service.Name, service.Label));
        if (service.Element is { Type: RecordType element })
        {
            document.Block($"Decided at each {MarkdownText.Escape(Phrases.Of(element))} by itself. " + service.RollUp switch
            {
                RollUpKind.EveryMustQualify => "Every one must qualify.",
                _ => "Each stands alone: those that qualify are necessary, the others are not.",
            });
        }

        if (service.Follows is { } followed)
        {
            document.Block($"Has the outcome of {Links.To(followed)}.{Citations.Tail(service.FollowsLabel.Citations)}");
        }

        foreach (var requirement in service.Requires)
        {
            var what = requirement.Kind is { } kind ? $"any {kind}" : string.Join(" and ", requirement.Services.Select(Links.To));
            var title = requirement.Label.Title is { } given ? MarkdownText.Escape(given) + ". " : "";
            document.Block($"{title}Can be no better than {what} {(requirement.AnyStage ? "of any stage" : "of its stage")}.{Citations.Tail(requirement.Label.Citations)}");
        }

        foreach (var clause in service.Clauses)
        {
            Render(document, service, clause);
        }

        foreach (var term in service.Terms)
        {
            Render(document, term);
        }

        if (service.Note is { } note)
        {
            document.Block(notes.Render(note));
        }
    }

    private static void Render(MarkdownWriter document, Service service, Clause clause)
    {
        var title = clause.Label.Title is { } given ? ": " + MarkdownText.Escape(given) : "";
        var tail = title + Citations.Tail(clause.Label.Citations);
        var phase = PhaseWords(clause.Phase);
        switch (clause.Kind)
        {
            case ClauseKind.When:
                document.Block($"{phase}**{OutcomeWords.Of(clause.Outcome)}** when{tail}");
                ConditionList.Render(document, clause.Condition!);
                break;
            case ClauseKind.IncidentalTo:
                document.Block($"{phase}**Incidental** to {string.Join(" or ", clause.Services.Select(Links.To))}, requested in the same stage{tail}");
                break;
            case ClauseKind.IncidentalToAnyOther:
                document.Block($"{phase}**Incidental** to any other {clause.OtherKind} requested in the same stage{tail}");
                break;
            default:
                // A service that follows another decides nothing by itself.
                if (service.Follows is null)
                {
                    document.Block($"{(clause.Phase is null ? "Otherwise" : phase + "otherwise")} **{OutcomeWords.Of(clause.Outcome).ToLowerInvariant()}**{tail}");
                }

                break;
        }
    }

    private static void Render(MarkdownWriter document, Term term)
    {
        var text = term.Text is { } message ? MarkdownText.Escape(MessageWords.Of(message)) : "";
        document.Block(PhaseWords(term.Phase) + term.Kind switch
        {
            TermKind.Grant => $"**Granted** for {Wording.Of(term.Length!)}{(term.From is { } from ? " from " + MarkdownText.Escape(Wording.Of(from)) : "")}",
            TermKind.Limit => $"**Limited**: {text}",
            TermKind.Instead => $"**Instead**, where it is not necessary: {Links.To(term.Service!)}{(text.Length > 0 ? ": " + text : "")}",
            _ => $"**Remark**: {text}",
        } + Citations.Tail(term.Citations) + (term.Condition is null ? "" : ", when"));
        if (term.Condition is { } condition)
        {
            ConditionList.Render(document, condition);
        }
    }

    private static string PhaseWords(Phase? phase) => phase switch
    {
        Phase.Start => "To start, ",
        Phase.Continue => "To continue, ",
        _ => "",
    };
}
