using Policies.Plan;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>What can be named at a place of a policy.</summary>
internal sealed record Scope(Features Features)
{
    /// <summary>Single values.</summary>
    public IReadOnlyList<FieldDraft> Values { get; private init; } = [];

    /// <summary>Lists.</summary>
    public IReadOnlyList<FieldDraft> Lists { get; private init; } = [];

    /// <summary>Records.</summary>
    public IReadOnlyList<FieldDraft> Records { get; private init; } = [];

    /// <summary>Criteria and definitions.</summary>
    public IReadOnlyList<CallableDraft> Callables { get; init; } = [];

    /// <summary>Services that may be asked whether they are necessary: those declared before.</summary>
    public IReadOnlyList<string> Decided { get; init; } = [];

    /// <summary>Services that may be asked whether they are requested: all.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>Number of variables so far, each with a name of its own.</summary>
    public int Variables { get; private init; }

    /// <summary>The scope of the facts alone.</summary>
    public static Scope Of(Schema schema, Features features) =>
        schema.Facts.Aggregate(new Scope(features), (scope, fact) => scope.With(fact)).With(new FieldDraft("service-date", Types.Date));

    /// <summary>The scope with a variable; its name is the last record's or value's.</summary>
    public Scope With(string variable, TypeDraft type) => With(new FieldDraft(variable, type)) with { Variables = Variables + 1 };

    /// <summary>The scope without what may be none.</summary>
    public Scope WithoutNone() => this with { Values = [.. Values.Where(value => !value.Type.OrNone)] };

    private Scope With(FieldDraft field)
    {
        switch (field.Type.Kind)
        {
            case TypeKind.Record when field.Type.OrNone:
                // What may be none is no argument, and is not asked by itself whether it is documented.
                return field.Type.Record!.Fields.Aggregate(this, (inner, each) => inner.With(new FieldDraft($"{field.Name}.{each.Name}", each.Type.WithNone())));
            case TypeKind.Record:
                var scope = this with { Records = [.. Records, field] };
                return field.Type.Record!.Fields.Aggregate(scope, (inner, each) => inner.With(each with { Name = $"{field.Name}.{each.Name}" }));
            case TypeKind.List:
                var withList = this with { Lists = [.. Lists, field] };
                return field.Type.Record is { HasKey: true }
                    ? Pools.Keys.Take(2).Aggregate(withList, (inner, key) => inner.With(new FieldDraft($"{field.Name}.{key}", field.Type.Element!)))
                    : withList;
            default:
                return this with { Values = [.. Values, field] };
        }
    }
}
