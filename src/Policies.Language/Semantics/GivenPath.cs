using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>The place of a value in the facts of an example: a fact, or a field of a record or of an element by its key (<c>levels.L4-5.stenosis</c>).</summary>
internal sealed class GivenPath
{
    private readonly Field _fact;
    private readonly IReadOnlyList<string> _members;

    private GivenPath(Field fact, IReadOnlyList<string> members, PolicyType type)
    {
        (_fact, _members, Type) = (fact, members, type);
    }

    /// <summary>The type of the value there.</summary>
    public PolicyType Type { get; }

    /// <summary>The place that a path names; null, with a message, if there is none.</summary>
    public static GivenPath? Find(BindingContext context, ExpressionSyntax path, IReadOnlyList<Field> facts)
    {
        var members = new List<MemberSyntax>();
        for (; path is MemberSyntax member; path = member.Target)
        {
            members.Insert(0, member);
        }

        if (path is not NameSyntax name)
        {
            return null;
        }

        if (facts.FirstOrDefault(fact => fact.Name == name.Name) is not { } root)
        {
            Undeclared.Report(context, name.Span, "a fact", name.Name, facts.Select(fact => fact.Name));
            return null;
        }

        var type = root.Type;
        foreach (var member in members)
        {
            switch (type.WithoutNone)
            {
                case ListType { Element: RecordType { Key: not null } element }:
                    type = element;
                    break;
                case RecordType record when record.Fields.FirstOrDefault(field => field.Name == member.Member) is { } field:
                    type = field.Type;
                    break;
                case RecordType record:
                    Undeclared.Report(context, member.MemberSpan, "a field of " + record.Name, member.Member, record.Fields.Select(field => field.Name));
                    return null;
                default:
                    context.Diagnostics.Report(Descriptors.TypeClash, member.MemberSpan, "nothing after " + TypePhrase.Of(type), "'." + member.Member + "'");
                    return null;
            }
        }

        return new GivenPath(root, [.. members.Select(member => member.Member)], type);
    }

    /// <summary>The facts with the value put in its place; the rest of its record or list stays.</summary>
    public IReadOnlyList<GivenField> Put(IReadOnlyList<GivenField> facts, GivenContent value) => PutField(facts, _fact, 0, value);

    private IReadOnlyList<GivenField> PutField(IReadOnlyList<GivenField> fields, Field field, int depth, GivenContent value)
    {
        var before = fields.FirstOrDefault(given => given.Field == field)?.Content;
        var content = depth == _members.Count ? value
            : field.Type is ListType { Element: RecordType element } ? PutElement(before as GivenList ?? new GivenList([]), element, depth, value)
            : PutRecord(before as GivenRecord, (RecordType)field.Type.WithoutNone, depth, value);
        return [.. fields.Where(given => given.Field != field), new GivenField(field, content)];
    }

    private GivenList PutElement(GivenList list, RecordType type, int depth, GivenContent value)
    {
        var key = type.Key!;
        var element = list.Elements.OfType<GivenRecord>().FirstOrDefault(record => KeyOf(record, key) == _members[depth]);
        var keyed = element ?? new GivenRecord([new GivenField(key, new GivenValue(GivenForm.Single, [new TextLiteral(_members[depth], SimpleType.Text)], null, null))]);
        var changed = depth + 1 == _members.Count ? value : PutRecord(keyed, type, depth + 1, value);
        return list with { Elements = [.. list.Elements.Where(other => other != element), changed] };
    }

    private GivenRecord PutRecord(GivenRecord? record, RecordType type, int depth, GivenContent value) =>
        new(PutField(record?.Fields ?? [], type.Fields.First(field => field.Name == _members[depth]), depth + 1, value));

    private static string? KeyOf(GivenRecord record, Field key) =>
        record.Fields.FirstOrDefault(given => given.Field == key)?.Content is GivenValue { Literals: [TextLiteral text] } ? text.Value : null;
}
