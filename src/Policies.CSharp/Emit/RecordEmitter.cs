using Policies.CSharp.Names;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.CSharp.Emit;

/// <summary>The facts of a case, and each record, as a class of typed properties over the storage that every evaluator reads.</summary>
internal sealed class RecordEmitter(EmitContext context)
{
    public EmittedFile EmitFacts()
    {
        var names = context.Names;
        var writer = Start();
        writer.Summary($"The facts of a case for {context.Title}.");
        Remarks(writer);
        writer.Line($"public sealed class {names.Facts} : FactsView");
        writer.Open();
        writer.Summary("A case with nothing documented yet.");
        writer.Line($"public {names.Facts}()");
        BaseCall(writer, $"new CaseFacts({names.Plan}.Plan)");
        writer.Line();
        writer.Summary("The typed view of a case, for example one read from JSON.");
        writer.Line($"public {names.Facts}(CaseFacts facts)");
        BaseCall(writer, "facts");
        Properties(writer, context.Policy.Facts, names.Facts);
        writer.Close();
        return new EmittedFile(names.Facts, writer.ToString());
    }

    public EmittedFile Emit(RecordType record, int index)
    {
        var names = context.Names;
        var name = names.Of(record);
        var writer = Start();
        writer.Summary(Words.Title(record.Title, record.Name));
        Remarks(writer);
        writer.Line($"public sealed class {name} : RecordView");
        writer.Open();
        writer.Summary("A record with nothing documented yet.");
        writer.Line($"public {name}()");
        BaseCall(writer, $"new CaseRecord({names.Plan}.Plan, {index})");
        if (record.Key is { } key)
        {
            var property = names.Of(key);
            var parameter = Identifier.Camel(key.Name);
            writer.Line();
            writer.Summary("A record that is named, and of which nothing else is documented yet.");
            writer.Line($"public {name}(string {parameter})");
            writer.In();
            writer.Line(": this()");
            writer.Out();
            writer.Open();
            writer.Line($"{property} = {parameter};");
            writer.Close();
        }

        writer.Line();
        writer.Summary("The typed view of a record of a case.");
        writer.Line($"public {name}(CaseRecord record)");
        BaseCall(writer, "record");
        Properties(writer, record.Fields, name);
        writer.Close();
        return new EmittedFile(name, writer.ToString());
    }

    private SourceWriter Start() => FileHeader.Start(
        context, "Policies.Runtime.Facts", "Policies.Runtime.Typed", "Policies.Values");

    private static void Remarks(SourceWriter writer) =>
        writer.Line("/// <remarks>A property that is not set is not documented.</remarks>");

    private static void BaseCall(SourceWriter writer, string argument)
    {
        writer.In();
        writer.Line($": base({argument})");
        writer.Out();
        writer.Open();
        writer.Close();
    }

    private void Properties(SourceWriter writer, IReadOnlyList<Field> fields, string owner)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            writer.Line();
            FieldDocumentation.Write(writer, field, context.Types);
            writer.Line($"public {context.Types.Of(field.Type)} {context.Names.Of(field)}");
            writer.Open();
            writer.Line($"get => {Getter(field.Type, "Fields." + context.Names.Of(field))};");
            writer.Line($"set => {Setter(field.Type, "Fields." + context.Names.Of(field))};");
            writer.Close();
        }

        writer.Line();
        writer.SummaryXml("The position of each field, for <see cref=\"RecordView.IsDocumented(int)\"/> and for the storage.");
        writer.Line("public static class Fields");
        writer.Open();
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.SummaryXml($"Position of <see cref=\"{owner}.{context.Names.Of(fields[i])}\"/>.");
            writer.Line($"public const int {context.Names.Of(fields[i])} = {i};");
        }

        writer.Close();
    }

    private string Getter(PolicyType type, string field) => type switch
    {
        RecordType record => $"new {context.Names.Of(record)}(RecordAt({field}))",
        ListType { Element: RecordType record } => $"ListAt({field}, record => new {context.Names.Of(record)}(record))",
        ListType list => $"ListAt({field}, {Conversion(context, list.Element)})",
        OptionalType optional => $"OptionalAt({field}, {Conversion(context, optional.Element)})",
        OptionsType options => $"OptionsAt<{context.Names.Of(options)}>({field})",
        _ => Simple(type) + $"At({field})",
    };

    private string Setter(PolicyType type, string field) => type switch
    {
        ListType { Element: not RecordType } list => $"SetList({field}, value, {Conversion(context, list.Element)})",
        OptionalType optional => $"Set({field}, value, {Conversion(context, optional.Element)})",
        _ => $"Set({field}, value)",
    };

    // How single values in a list are read and written: a converter that the base class holds for each type.
    public static string Conversion(EmitContext context, PolicyType element) => element switch
    {
        RecordType record => $"ElementOf.Record(record => new {context.Names.Of(record)}(record))",
        OptionsType options => $"ElementOf.Options<{context.Names.Of(options)}>()",
        _ => "ElementOf." + Simple(element),
    };

    private static string Simple(PolicyType type) => type.Kind switch
    {
        TypeKind.YesNo => "YesNo",
        TypeKind.Duration => "Duration",
        TypeKind.Date => "Date",
        TypeKind.Text or TypeKind.Code => "Text",
        _ => "Number",
    };
}
