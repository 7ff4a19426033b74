using Policies.Values;
using Policies.CSharp.Names;
using Policies.CSharp.Text;
using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>Methods of one class, each filling the frames of one block, followed by the bodies that it uses.</summary>
internal sealed class MethodEmitter
{
    private readonly EmitContext _context;
    private readonly string _class;
    private readonly BodyQueue _bodies;
    private readonly ExpressionEmitter _values;
    private readonly ConditionEmitter _conditions;
    private readonly List<BlockMethod> _methods;

    public MethodEmitter(EmitContext context, string @class, List<BlockMethod> methods)
    {
        _context = context;
        _class = @class;
        _methods = methods;
        _bodies = new BodyQueue(context);
        _values = new ExpressionEmitter(context, _bodies);
        _conditions = new ConditionEmitter(context, _values, _bodies);
    }

    /// <summary>A criterion or definition.</summary>
    public void Write(SourceWriter writer, Definition definition)
    {
        var name = _context.Names.Of(definition);
        var scope = new MethodScope(name, definition.Parameters);
        var title = Words.Title(definition.Label.Title, definition.Name);
        if (definition.Body is Condition condition)
        {
            Block(writer, name, _context.Planned.BlockOf(definition), scope, title, definition.Label.Citations,
                inner => _conditions.Write(inner, condition, scope));
        }
        else
        {
            Value(writer, definition, name, scope, title);
        }

        WriteBodies(writer);
    }

    /// <summary>The conditions of a service's clauses, terms and remarks.</summary>
    public void Write(SourceWriter writer, Service service)
    {
        var name = _context.Names.Of(service);
        var block = _context.Planned.BlockOf(service);
        List<(string Comment, Condition Condition)> roots = [];
        foreach (var clause in service.Clauses)
        {
            if (clause.Condition is { } condition)
            {
                roots.Add((ClauseWords(clause), condition));
            }
        }

        foreach (var term in service.Terms)
        {
            if (term.Condition is { } condition)
            {
                roots.Add((TermWords(term), condition));
            }
        }

        IReadOnlyList<Variable> variables = service.Element is { } element ? [element] : [];
        var scope = new MethodScope(name, variables);
        if (roots.Count == 0)
        {
            _methods.Add(new BlockMethod(block, name, _class, null, false, variables));
            return;
        }

        Block(writer, name, block, scope, Words.Title(service.Label.Title, service.Name), service.Label.Citations, inner =>
        {
            for (var i = 0; i < roots.Count; i++)
            {
                if (i > 0)
                {
                    inner.Line();
                }

                inner.Line("// " + roots[i].Comment);
                _conditions.Write(inner, roots[i].Condition, scope);
            }
        });
        WriteBodies(writer);
    }

    private static string ClauseWords(Clause clause)
    {
        var outcome = clause.Outcome switch
        {
            Outcome.Necessary => "necessary",
            Outcome.NotNecessary => "not necessary",
            Outcome.Investigational => "investigational",
            Outcome.StudyOnly => "necessary in a study",
            Outcome.Refer => "refer",
            var other => other.ToString().ToLowerInvariant(),
        };
        return clause.Label.Title is { } title ? $"{outcome} \"{Words.OneLine(title)}\" when" : outcome + " when";
    }

    private static string TermWords(Term term)
    {
        var kind = term.Kind.ToString().ToLowerInvariant();
        return term.Text is { } text ? $"{kind} \"{Words.OneLine(MessageText.Of(text))}\" when" : kind + " when";
    }

    private void WriteBodies(SourceWriter writer)
    {
        while (_bodies.TryNext(out var body))
        {
            var scope = new MethodScope(body.Name, body.Variables);
            if (body.Roots.Count == 0)
            {
                _methods.Add(new BlockMethod(body.Block, body.Name, _class, null, false, body.Variables));
                continue;
            }

            var variable = body.Variables[body.Variables.Count - 1];
            Block(writer, body.Name, body.Block, scope, $"What is asked of each {variable.Name}.", [], inner =>
            {
                foreach (var root in body.Roots)
                {
                    _conditions.Write(inner, root, scope);
                }
            });
        }
    }

    private void Block(
        SourceWriter writer, string name, int block, MethodScope scope, string title, IReadOnlyList<Citation> citations, Action<SourceWriter> write)
    {
        // The statements come first: only they tell whether the facts of the case are a parameter.
        var inner = new SourceWriter(writer.Indent + SourceWriter.IndentSize);
        write(inner);
        Separate(writer);
        Document(writer, title, citations);
        writer.Line($"internal static void {name}({Parameters(["Frame frame"], scope)})");
        writer.Open();
        writer.Raw(inner.ToString());
        writer.Directive(Mapping.Hidden);
        writer.Close();
        _methods.Add(new BlockMethod(block, name, _class, name, scope.UsesFacts, scope.Variables));
    }

    private void Value(SourceWriter writer, Definition definition, string name, MethodScope scope, string title)
    {
        var fill = definition.Body is ValueTable table && table.Rows.Any(row => row.When is not null) ? RowConditions(writer, table, name, title, definition) : default;
        List<string> arguments = [];
        if (Dependence.IsKept(definition) || _context.Dependence.OnFrame(definition.Body))
        {
            arguments.Add("frame");
        }

        if (_context.Dependence.OnFacts(definition.Body))
        {
            arguments.Add("facts");
        }

        if (_context.Dependence.OnRail(definition))
        {
            arguments.Add("rail");
        }

        var inner = new SourceWriter(writer.Indent + SourceWriter.IndentSize);
        if (definition.Body is ValueTable rows)
        {
            Rows(inner, definition, rows, name, arguments.Contains("rail"), scope);
        }
        else
        {
            var text = definition.Type is OptionalType ? _values.Given(definition.Body, definition.Type, scope) : _values.Value(definition.Body, scope).Text;
            Mapping.Write(inner, _context, TextOf(definition), definition.Body.Span, Dependence.IsKept(definition)
                ? $"return frame.Once(Blocks.{name}, {RailOf(arguments.Contains("rail"))}, () => {text}{ExpressionEmitter.InScope(scope)});"
                : $"return {text};");
        }

        scope.UsesFacts = false;
        Separate(writer);
        Document(writer, title, definition.Label.Citations);
        var parameters = arguments.Select(argument => argument switch { "frame" => "Frame frame", "rail" => "Rail rail", _ => $"{_context.Names.Facts} facts" });
        writer.Line($"internal static {_context.Types.Of(definition.Type)} {name}({Parameters([.. parameters], scope)})");
        writer.Open();
        writer.Raw(inner.ToString());
        writer.Directive(Mapping.Hidden);
        writer.Close();
        _methods.Add(new BlockMethod(_context.Planned.BlockOf(definition), name, _class, fill.Fill, fill.UsesFacts, scope.Variables, (name, arguments)));
    }

    // The conditions of the rows, which fill the table's frame; its value reads them from there.
    private (string Fill, bool UsesFacts) RowConditions(SourceWriter writer, ValueTable table, string name, string title, Definition definition)
    {
        var fill = _context.Names.ClaimBody(name, "rows");
        var scope = new MethodScope(name, definition.Parameters);
        var inner = new SourceWriter(writer.Indent + SourceWriter.IndentSize);
        var isFirst = true;
        foreach (var row in table.Rows)
        {
            if (row.When is not { } when)
            {
                continue;
            }

            if (!isFirst)
            {
                inner.Line();
            }

            isFirst = false;
            inner.Line("// " + Words.OneLine(RowWords(row, when)));
            _conditions.Write(inner, when, scope);
        }

        Separate(writer);
        Document(writer, title + ": when each row applies", definition.Label.Citations);
        writer.Line($"internal static void {fill}({Parameters(["Frame frame"], scope)})");
        writer.Open();
        writer.Raw(inner.ToString());
        writer.Directive(Mapping.Hidden);
        writer.Close();
        return (fill, scope.UsesFacts);
    }

    private static string RowWords(TableRow row, Condition when) => 
        (row.Label.Title is { } title ? title + ": " : "") + (row.Value is null ? "unknown" : Language.Planning.Wording.Of(row.Value)) + (when.Label.Title is null ? " when" : "");

    private void Rows(SourceWriter writer, Definition definition, ValueTable table, string name, bool onRail, MethodScope scope)
    {
        var type = _context.Types.Of(definition.Type);
        writer.Line($"var rows = frame.Rows<{type}>(Blocks.{name}, {RailOf(onRail)}{ExpressionEmitter.InScope(scope)});");
        if (Dependence.IsKept(definition))
        {
            writer.Line("if (rows.Known is { } known)");
            writer.Open();
            writer.Line("return known;");
            writer.Close();
            writer.Line();
        }

        foreach (var row in table.Rows)
        {
            var value = row.Value is null ? _context.Types.Whole(definition.Type) : _values.Given(row.Value, definition.Type, scope);
            if (row.When is null)
            {
                Mapping.Write(writer, _context, TextOf(definition), row.Span, $"return rows.Otherwise({value});");
                return;
            }

            var slot = _context.Planned.SlotOf(row.When).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Mapping.Write(writer, _context, TextOf(definition), row.Span, $"rows.When({slot}, {value});");
        }

        writer.Directive(Mapping.Hidden);
        writer.Line($"return rows.Otherwise({_context.Types.Whole(definition.Type)});");
    }

    private Language.Text.SourceText TextOf(Definition definition) => definition.Text ?? _context.Policy.Text;

    // What is the same on both rails is kept on one.
    private static string RailOf(bool onRail) => onRail ? "rail" : "Rail.Official";

    private bool _first = true;

    private void Separate(SourceWriter writer)
    {
        if (!_first)
        {
            writer.Line();
        }

        _first = false;
    }

    private string Parameters(IReadOnlyList<string> first, MethodScope scope)
    {
        List<string> all = [.. first];
        if (scope.UsesFacts)
        {
            all.Add($"{_context.Names.Facts} facts");
        }

        all.AddRange(scope.Variables.Select(variable => $"{_context.Types.OfVariable(variable)} {scope.Local(variable)}"));
        return string.Join(", ", all);
    }

    private static void Document(SourceWriter writer, string title, IReadOnlyList<Citation> citations)
    {
        writer.Summary(title);
        if (citations.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var citation in citations)
            {
                writer.Line("/// " + Words.Xml(
                    $"[{citation.Source.Number}] {citation.Source.Title}"
                    + (citation.Locator is { } locator ? ", " + locator : "")
                    + (citation.Grade is { } grade ? ", grade " + grade : "") + "."));
            }

            writer.Line("/// </remarks>");
        }
    }
}
