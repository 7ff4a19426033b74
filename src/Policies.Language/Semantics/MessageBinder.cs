using Policies.Language.Model;
using Policies.Language.Syntax;

namespace Policies.Language.Semantics;

/// <summary>Messages and questions: text with facts filled in where it is shown.</summary>
internal sealed class MessageBinder(BindingContext context, ExpressionBinder expressions)
{
    /// <summary>The message; what in braces is no fact is told.</summary>
    public Message Bind(StringSyntax text, Scope scope) => new([.. text.Parts.Select(part => Piece(part, scope))]);

    /// <summary>The question of a field, which may name its fellow fields bare.</summary>
    public Message Ask(StringSyntax text, RecordType? record) => new([.. text.Parts.Select(part => part.Expression is NameSyntax name && record?.Fields.FirstOrDefault(field => field.Name == name.Name) is { } field
        ? new MessagePiece(null, new FieldAccess(new VariableReference(new Variable(record.Name, record)) { Span = part.Span }, field) { Span = part.Span })
        : Piece(part, Scope.Empty))]);

    // A message is filled in from the facts alone; which element is the latest is a result.
    private static bool IsChosen(Expression value) =>
        Walk.All(value).Any(part => part is ElementByDate || (part is DefinitionValue known && IsChosen(known.Definition.Body)));

    private MessagePiece Piece(StringPartSyntax part, Scope scope)
    {
        switch (part.Expression)
        {
            case null:
                return new MessagePiece(part.Text, null);
            case NameSyntax or MemberSyntax when expressions.Bind(part.Expression, scope) is { } value:
                if (value is FactReference or FieldAccess && !IsChosen(value))
                {
                    return new MessagePiece(null, value);
                }

                context.NotYet(part.Span, "A value other than a fact in a message");
                return new MessagePiece("{" + part.Text + "}", null);
            case NameSyntax or MemberSyntax or MissingExpressionSyntax:
                return new MessagePiece("{" + part.Text + "}", null);
            default:
                context.NotYet(part.Span, "A value other than a fact in a message");
                return new MessagePiece("{" + part.Text + "}", null);
        }
    }
}
