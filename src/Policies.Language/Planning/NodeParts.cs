using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>What a condition is as a node, and what it reads.</summary>
internal static class NodeParts
{
    /// <summary>The values that a condition reads; a list that it goes over is in its scan.</summary>
    public static IEnumerable<Expression> Values(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        Comparison comparison => new[] { comparison.Left }.Concat(comparison.Right).Where(value => value is not Condition),
        CodeMembership membership => [membership.Code],
        IsNone isNone => [isNone.Operand],
        Within within => [within.Date, within.Length, within.Anchor],
        Documented { Operand: not Condition } documented => [documented.Operand],
        Quantifier { Window: { } window } => [window.Length],
        _ => [],
    };

    /// <summary>Its kind.</summary>
    public static NodeKind Kind(Condition condition) => condition switch
    {
        Group group => group.Kind switch
        {
            CountKind.All => NodeKind.All,
            CountKind.Any => NodeKind.Any,
            CountKind.None => NodeKind.None,
            CountKind.AtLeast => NodeKind.AtLeast,
            _ => NodeKind.AtMost,
        },
        Connective connective => connective.IsAnd ? NodeKind.All : NodeKind.Any,
        Not => NodeKind.Not,
        Exemption exemption => exemption.IsUnless ? NodeKind.Unless : NodeKind.If,
        Silence silence => silence.Means ? NodeKind.SilenceMeansYes : NodeKind.SilenceMeansNo,
        Documented => NodeKind.Documented,
        TruthTable => NodeKind.FirstMatch,
        FirstDocumentedCondition => NodeKind.FirstDocumented,
        Constant => NodeKind.Constant,
        FactCondition => NodeKind.Fact,
        Call => NodeKind.Call,
        Quantifier quantifier => quantifier.Kind switch
        {
            CountKind.All => NodeKind.EveryElement,
            CountKind.Any => NodeKind.AnyElement,
            CountKind.None => NodeKind.NoElement,
            CountKind.AtLeast => NodeKind.AtLeastElements,
            CountKind.AtMost => NodeKind.AtMostElements,
            _ => NodeKind.ExactlyElements,
        },
        ServiceCondition service => service.IsRequested ? NodeKind.ServiceRequested : service.Outcome is not null ? NodeKind.ServiceOutcome : NodeKind.ServiceNecessary,
        _ => NodeKind.Comparison,
    };
}
