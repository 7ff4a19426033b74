using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>
/// Whether the value of an expression may differ between the official and the open evaluation: only a count can bring that in,
/// since facts are the same in both.
/// </summary>
internal static class Dependence
{
    public static bool OnRail(Expression expression) => expression switch
    {
        Count => true,
        Arithmetic arithmetic => (arithmetic.Left is { } left && OnRail(left)) || OnRail(arithmetic.Right),
        DefinitionValue value => OnRail(value.Definition),
        _ => false,
    };

    public static bool OnRail(Definition definition) => definition.Body is not (null or Condition) && OnRail(definition.Body);

    /// <summary>Whether a value definition reads a fact of the case, itself or through another.</summary>
    public static bool OnFacts(Expression expression) => expression switch
    {
        FactReference => true,
        FieldAccess access => OnFacts(access.Record),
        KeyedElement keyed => OnFacts(keyed.List),
        Arithmetic arithmetic => (arithmetic.Left is { } left && OnFacts(left)) || OnFacts(arithmetic.Right),
        Count count => OnFacts(count.List),
        DefinitionValue value => OnFacts(value.Definition.Body) || value.Arguments.Any(OnFacts),
        _ => false,
    };

    /// <summary>Whether an expression needs the frame: counts do, and elements that are found by key.</summary>
    public static bool OnFrame(Expression expression) => expression switch
    {
        KeyedElement or Count => true,
        FieldAccess access => OnFrame(access.Record),
        Arithmetic arithmetic => (arithmetic.Left is { } left && OnFrame(left)) || OnFrame(arithmetic.Right),
        DefinitionValue value => OnFrame(value.Definition.Body) || value.Arguments.Any(OnFrame),
        _ => false,
    };
}
