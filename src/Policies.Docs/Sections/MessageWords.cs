using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Docs.Sections;

/// <summary>A message before any case: what the case will fill in is named, <c>Films of ‹spinal level›</c>.</summary>
internal static class MessageWords
{
    public static string Of(Message message) =>
        string.Concat(message.Pieces.Select(piece => piece.Text ?? "‹" + Filled(piece.Fact!) + "›"));

    // The name of an element stands for the element.
    private static string Filled(Expression fact) => fact is FieldAccess { Member.IsKey: true, Record.Type: RecordType record }
        ? Phrases.Of(record)
        : Phrases.Lower(Wording.Of(fact));
}
