namespace Policies.CSharp.Text;

/// <summary>A value of the plan as C#: on one line where it fits, else one part a line.</summary>
internal abstract class Datum
{
    private const int Width = 150;

    /// <summary>The value on one line.</summary>
    public abstract string Flat { get; }

    /// <summary>Writes the value after a prefix such as a property's name, and before an end such as a comma.</summary>
    public void Write(SourceWriter writer, string prefix, string end)
    {
        var flat = prefix + Flat + end;
        if (writer.Indent + flat.Length <= Width)
        {
            writer.Line(flat);
        }
        else
        {
            WriteTall(writer, prefix, end);
        }
    }

    /// <summary>Writes the value over several lines.</summary>
    protected abstract void WriteTall(SourceWriter writer, string prefix, string end);

    /// <summary>A literal, a name or a call.</summary>
    public static Datum Of(string text) => new Leaf(text);

    /// <summary>A collection.</summary>
    public static Datum List(IEnumerable<Datum> items) => new Items("[", [.. items], "]");

    /// <summary>An object of which some properties are set.</summary>
    public static Datum Object(string type, IEnumerable<(string Name, Datum Value)> properties) => new Initializer(type, [.. properties]);

    /// <summary>A call of a constructor.</summary>
    public static Datum Call(string type, IEnumerable<Datum> arguments) => new Items("new " + type + "(", [.. arguments], ")");

    /// <summary>A call of a constructor, of which some properties are set beside.</summary>
    public static Datum Call(string type, IEnumerable<Datum> arguments, IReadOnlyList<(string Name, Datum Value)> properties) =>
        properties.Count == 0 ? Call(type, arguments) : new Initializer($"{type}({string.Join(", ", arguments.Select(argument => argument.Flat))})", properties);

    private sealed class Leaf(string text) : Datum
    {
        public override string Flat => text;

        protected override void WriteTall(SourceWriter writer, string prefix, string end) => writer.Line(prefix + text + end);
    }

    private sealed class Items(string open, IReadOnlyList<Datum> items, string close) : Datum
    {
        public override string Flat => field ??= open + string.Join(", ", items.Select(item => item.Flat)) + close;

        protected override void WriteTall(SourceWriter writer, string prefix, string end)
        {
            writer.Line(prefix + open);
            writer.In();
            for (var i = 0; i < items.Count; i++)
            {
                items[i].Write(writer, "", i < items.Count - 1 || open == "[" ? "," : "");
            }

            writer.Out();
            writer.Line(close + end);
        }
    }

    private sealed class Initializer(string type, IReadOnlyList<(string Name, Datum Value)> properties) : Datum
    {
        public override string Flat =>
            field ??= $"new {type} {{ {string.Join(", ", properties.Select(property => property.Name + " = " + property.Value.Flat))} }}";

        protected override void WriteTall(SourceWriter writer, string prefix, string end)
        {
            writer.Line(prefix + "new " + type);
            writer.Open();
            foreach (var (name, value) in properties)
            {
                value.Write(writer, name + " = ", ",");
            }

            writer.Close(end);
        }
    }
}
