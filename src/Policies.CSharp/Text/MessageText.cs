using Policies.Language.Model;

namespace Policies.CSharp.Text;

/// <summary>An author's message as it stands in a comment: facts are named in braces, as the author wrote them.</summary>
internal static class MessageText
{
    public static string Of(Message message) =>
        string.Concat(message.Pieces.Select(piece => piece.Fact is { } fact ? "{" + Path(fact) + "}" : piece.Text));

    private static string Path(Expression fact) => fact switch
    {
        FieldAccess { Record: VariableReference } access => access.Member.Name,
        FieldAccess access => Path(access.Record) + "." + access.Member.Name,
        FactReference reference => reference.Fact.Name,
        VariableReference variable => variable.Variable.Name,
        _ => "…",
    };
}
