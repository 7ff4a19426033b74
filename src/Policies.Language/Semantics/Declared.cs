using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The declaration that says what a value is, as the related place of a message about it.</summary>
internal static class Declared
{
    /// <summary>Where the value's fact, field or definition is declared; nothing for other values.</summary>
    public static IReadOnlyList<Related> Related(Expression expression) => Place(expression) is var (span, name, type, text)
        ? [new Related(span, $"'{name}' is declared here as {type}.", text)]
        : [];

    private static (TextSpan Span, string Name, string Type, SourceText? Text)? Place(Expression expression) => expression switch
    {
        FactReference fact => (fact.Fact.Span, fact.Fact.Name, fact.Type.Words, fact.Fact.Text),
        FieldAccess access => (access.Member.Span, access.Member.Name, access.Type.Words, access.Member.Text),
        FactCondition condition => Place(condition.Fact),
        DefinitionValue value => (value.Definition.Span, value.Definition.Name, value.Type.Words, value.Definition.Text),
        Call call => (call.Target.Span, call.Target.Name, "yes-no", call.Target.Text),
        _ => null,
    };
}
