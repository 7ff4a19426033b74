using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Docs.Sections;

/// <summary>A message before any case: its facts are named in braces.</summary>
internal static class MessageWords
{
    public static string Of(Message message) =>
        string.Concat(message.Pieces.Select(piece => piece.Text ?? "{" + Wording.Of(piece.Fact!) + "}"));
}
