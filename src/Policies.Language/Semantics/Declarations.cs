using Policies.Language.Model;

namespace Policies.Language.Semantics;

/// <summary>What a library makes visible where it is used.</summary>
internal sealed class Declarations
{
    /// <summary>The library by itself, without those that it uses.</summary>
    public required Policy Own { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<Import<Source>> Sources { get; init; }

    /// <summary>Code sets.</summary>
    public required IReadOnlyList<Import<CodeSet>> CodeSets { get; init; }

    /// <summary>Types and records.</summary>
    public required IReadOnlyList<Import<PolicyType>> Types { get; init; }

    /// <summary>Facts, definitions and criteria.</summary>
    public required IReadOnlyList<Import<object>> Values { get; init; }

    /// <summary>Names whose declarations could not be read.</summary>
    public required IReadOnlyCollection<string> Unread { get; init; }

    /// <summary>Everything that it declares, for whether something of it is used.</summary>
    public IEnumerable<object> Symbols => Sources.Select(import => (object)import.Value)
        .Concat(CodeSets.Select(import => import.Value))
        .Concat(Types.Select(import => import.Value))
        .Concat(Values.Select(import => import.Value))
        .Concat(Own.Records.SelectMany(record => record.Fields));

    /// <summary>What a file declares itself.</summary>
    public static Declarations Of(Policy own, BindingContext context) => new()
    {
        Own = own,
        Sources = [.. context.Sources.Own(own.Text)],
        CodeSets = [.. context.CodeSets.Own(own.Text)],
        Types = [.. context.Types.Own(own.Text)],
        Values = [.. context.Values.Own(own.Text).Where(import => import.Value != Field.ServiceDate)],
        Unread = context.Unread,
    };
}
