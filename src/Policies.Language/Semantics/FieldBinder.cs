using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Facts, and the fields of records.</summary>
internal sealed class FieldBinder(BindingContext context, MessageBinder messages)
{
    /// <summary>Fields in their order; one of a wrong type, or declared before, is told and left out.</summary>
    public List<Field> Bind(IReadOnlyList<FieldSyntax> fields, RecordType? record)
    {
        var bound = new List<Field>();
        var byName = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var syntax in fields)
        {
            if (byName.TryGetValue(syntax.Name.Text, out var first))
            {
                context.Diagnostics.Report(Descriptors.DeclaredTwice, syntax.Name.Span, null, [new Related(first.Span, "It is declared here first.")], syntax.Name.Text);
                continue;
            }

            if (syntax.ValidFor is { } validity)
            {
                context.NotYet(validity.Span, "'valid for'");
            }

            if (new TypeBinder(context).Bind(syntax.Type) is not { } type)
            {
                context.CannotRead(syntax.Name.Text);
                continue;
            }

            if (syntax.IsKey && (record is null || type.Kind != TypeKind.Text))
            {
                context.Diagnostics.Report(Descriptors.BadKey, syntax.Name.Span, record is null ? "Only a field of a record can be a key." : $"A key is a text, found {TypePhrase.Of(type)}.");
            }

            bound.Add(new Field
            {
                Name = syntax.Name.Text,
                Type = type,
                Label = context.Label(syntax.Tail),
                IsKey = syntax.IsKey,
                Note = syntax.Note?.Text,
                Text = context.Text,
                Span = syntax.Name.Span,
            });
            byName.Add(syntax.Name.Text, bound[bound.Count - 1]);
        }

        return bound;
    }

    /// <summary>The questions of fields that are bound, once every fact can be named in them.</summary>
    public void BindAsks(IReadOnlyList<FieldSyntax> syntax, IReadOnlyList<Field> fields, RecordType? record)
    {
        var byPlace = fields.Where(field => field.Span != default).ToDictionary(field => field.Span);
        foreach (var line in syntax)
        {
            if (line.Ask is { } ask && byPlace.TryGetValue(line.Name.Span, out var field))
            {
                field.Ask = messages.Ask(ask, record);
            }
        }
    }
}
