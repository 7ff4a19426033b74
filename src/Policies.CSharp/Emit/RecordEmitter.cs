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
        writer.Summary($"The facts of a case for {context.Policy.Label.Title ?? context.Policy.Name}.");
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
        Properties(writer, context.Policy.Facts);
        writer.Close();
        return new EmittedFile(names.Facts, writer.ToString());
    }

    public EmittedFile Emit(RecordType record, int index)
    {
        var names = context.Names;
        var name = names.Of(record);
        var writer = Start();
        writer.Summary(record.Title ?? record.Name);
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
            writer.Summary($"A record of which only the {key.Label.Title ?? key.Name} is documented.");
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
        Properties(writer, record.Fields);
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

    private void Properties(SourceWriter writer, IReadOnlyList<Field> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            writer.Line();
            Documentation(writer, field);
            writer.Line($"public {context.Types.Of(field.Type)} {context.Names.Of(field)}");
            writer.Open();
            writer.Line($"get => {Getter(field.Type, "Fields." + context.Names.Of(field))};");
            writer.Line($"set => {Setter(field.Type, "Fields." + context.Names.Of(field))};");
            writer.Close();
        }

        writer.Line();
        writer.SummaryXml("The position of each fact, for <see cref=\"RecordView.IsDocumented(int)\"/> and for the storage.");
        writer.Line("public static class Fields");
        writer.Open();
        for (var i = 0; i < fields.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            writer.Summary(fields[i].Name);
            writer.Line($"public const int {context.Names.Of(fields[i])} = {i};");
        }

        writer.Close();
    }

    private static void Documentation(SourceWriter writer, Field field)
    {
        writer.Summary(field.Label.Title ?? field.Name);
        var notes = new List<string>();
        if (field.Type is NumberType number)
        {
            if (number.Declared.Low.IsPresent || number.Declared.High.IsPresent)
            {
                notes.Add(Range(number));
            }

            if (number.Unit is { } unit)
            {
                notes.Add("in " + unit);
            }
            else if (number.Kind == TypeKind.Percent)
            {
                notes.Add("60 stands for 60 %");
            }
        }

        if (field.IsKey)
        {
            notes.Add("names the record in its list");
        }

        if (notes.Count > 0)
        {
            writer.Line("/// <remarks>" + Words.Xml(char.ToUpperInvariant(notes[0][0]) + notes[0].Substring(1) + string.Concat(notes.Skip(1).Select(note => ", " + note))) + ".</remarks>");
        }
    }

    private static string Range(NumberType number) =>
        (number.Declared.Low.IsPresent ? "from " + number.Declared.Low.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " : "")
        + (number.Declared.High.IsPresent ? "to " + number.Declared.High.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "up");

    private string Getter(PolicyType type, string field) => type switch
    {
        RecordType record => $"new {context.Names.Of(record)}(RecordAt({field}))",
        ListType { Element: RecordType record } => $"ListAt({field}, record => new {context.Names.Of(record)}(record))",
        ListType list => $"ListAt({field}, {Conversion(context, list.Element)})",
        OptionsType options => $"OptionsAt<{context.Names.Of(options)}>({field})",
        _ => Simple(type) + $"At({field})",
    };

    private string Setter(PolicyType type, string field) => type switch
    {
        ListType { Element: not RecordType } list => $"SetList({field}, value, {Conversion(context, list.Element)})",
        _ => $"Set({field}, value)",
    };

    // How single values in a list are read and written: a converter that the base class holds for each type.
    public static string Conversion(EmitContext context, PolicyType element) => element switch
    {
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
