using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Plan;

namespace Policies.Language.Semantics;

/// <summary>Syntax to model: names first, then types, then what stands in declarations, so that the order of a file does not matter.</summary>
internal sealed class Binder
{
    private readonly BindingContext _context;
    private readonly ExpressionBinder _expressions;
    private readonly MessageBinder _messages;
    private readonly PolicyFileSyntax _file;
    private readonly List<Field> _facts = [];
    private readonly List<(CriterionSyntax Syntax, Definition Definition)> _criteria = [];
    private readonly List<(DefineSyntax Syntax, Definition Definition)> _definitions = [];
    private readonly List<(ServiceSyntax Syntax, Service Service)> _services = [];
    private readonly List<(RecordSyntax Syntax, RecordType Record)> _records = [];
    private readonly List<(ServiceSyntax Syntax, Service Service)> _partial = [];
    private readonly List<Definition> _written = [];

    private Binder(SyntaxTree tree, BindingContext context)
    {
        _context = context;
        _file = tree.Root;
        _expressions = new ExpressionBinder(context);
        _expressions.Conditions = new ConditionBinder(context, _expressions);
        _messages = new MessageBinder(context, _expressions);
    }

    /// <summary>The policy of a file; null if it declares none. What is wrong is told, and left out.</summary>
    public static Policy? Bind(SyntaxTree tree, BindingContext context) => new Binder(tree, context).Bind(tree);

    private Policy? Bind(SyntaxTree tree)
    {
        var policies = Each<PolicySyntax>().ToList();
        if (policies.Count == 0)
        {
            if (!_file.Declarations.Any(declaration => declaration is ErrorDeclarationSyntax))
            {
                _context.Diagnostics.Report(Descriptors.NoPolicy, new(0, 0));
            }

            BindAll();
            return null;
        }

        foreach (var second in policies.Skip(1))
        {
            _context.Diagnostics.Report(Descriptors.DeclaredTwice, second.Name.Span, null, [new Related(policies[0].Name.Span, "The policy of this file is declared here.")], second.Name.Text);
        }

        var header = policies[0];
        if (header.IsLibrary)
        {
            _context.NotYet(header.Name.Span, "A library");
        }

        return Assemble(tree, header, BindAll());
    }

    private IReadOnlyList<Example> BindAll()
    {
        foreach (var use in Each<UseSyntax>())
        {
            _context.NotYet(use.Span, "'use'");
            _context.HasLibraries = true;
        }

        foreach (var parameter in Each<ParameterSyntax>())
        {
            _context.NotYet(parameter.Name.Span, "A parameter");
            _context.CannotRead(parameter.Name.Text);
        }

        BindSources();
        new CodeSetsBinder(_context).Bind(Each<CodesSyntax>());
        DeclareTypes();
        BindFacts();
        DeclareDefinitions();
        DeclareServices();
        BindRecords();
        BindBodies();
        CheckCycles();
        NoteBinder.Bind(_file, _context);
        return BindExamples();
    }

    private IEnumerable<T> Each<T>() => _file.Declarations.OfType<T>();

    private Policy Assemble(SyntaxTree tree, PolicySyntax header, IReadOnlyList<Example> examples)
    {
        var properties = new PropertyReader(header.Properties, _context);
        var effective = properties.Period("effective");
        return new Policy
        {
            Text = tree.Text,
            Name = header.Name.Text,
            Label = _context.Label(header.Tail),
            Version = properties.Raw("version") ?? "",
            Status = properties.Word("status", "draft", "under-review", "approved", "retired") ?? "draft",
            Issuer = properties.Text("issuer"),
            EffectiveFrom = effective?.From,
            EffectiveUntil = effective?.Until,
            Reviewed = properties.Day("reviewed"),
            Note = header.Note?.Text,
            Sources = [.. _context.Sources.Names.Select(name => _context.Sources.Find(name)!)],
            CodeSets = [.. _context.CodeSets.Names.Select(name => _context.CodeSets.Find(name)!)],
            Types = [.. _context.Types.Names.Select(name => _context.Types.Find(name)).OfType<OptionsType>().Distinct()],
            Records = [.. _records.Select(record => record.Record)],
            Facts = _facts,
            Definitions = _written,
            Services = [.. _services.Select(service => service.Service)],
            Examples = examples,
        };
    }

    private void BindSources()
    {
        foreach (var syntax in Each<SourceSyntax>())
        {
            var properties = new PropertyReader(syntax.Properties, _context);
            var inForce = properties.Period("in-force");
            var source = new Source
            {
                Name = syntax.Name.Text,
                Title = _context.Title(syntax.Tail) ?? syntax.Name.Text,
                Number = _context.Sources.Names.Count() + 1,
                Kind = properties.Word("kind", "coverage-determination", "statute", "guideline", "systematic-review", "trial", "cohort", "consensus", "other"),
                Authors = properties.Text("authors"),
                Publisher = properties.Text("publisher"),
                Year = properties.Year("year"),
                Url = properties.Text("url"),
                Doi = properties.Text("doi"),
                Pmid = properties.Digits("pmid"),
                Accessed = properties.Day("accessed"),
                InForceFrom = inForce?.From,
                InForceUntil = inForce?.Until,
                Note = syntax.Note?.Text,
                Span = syntax.Name.Span,
            };
            _context.Sources.Declare(source.Name, syntax.Name.Span, source, _context.Diagnostics);
        }
    }

    private void DeclareTypes()
    {
        foreach (var syntax in Each<RecordSyntax>())
        {
            var record = new RecordType(syntax.Name.Text, _context.Title(syntax.Tail), syntax.Note?.Text) { Span = syntax.Name.Span };
            if (IsNew(syntax.Name) && _context.Types.Declare(record.Name, syntax.Name.Span, record, _context.Diagnostics))
            {
                _records.Add((syntax, record));
            }
        }

        // A type that is another's name comes after the types that say what they are.
        foreach (var syntax in Each<NamedTypeDeclarationSyntax>().OrderBy(declaration => declaration.Type is NamedTypeSyntax or ListTypeSyntax))
        {
            var title = _context.Title(syntax.Tail);
            if (IsNew(syntax.Name) && new TypeBinder(_context).Bind(syntax.Type, syntax.Name, title) is { } type)
            {
                if (type is OptionsType options)
                {
                    options.Note = syntax.Note?.Text;
                }

                _context.Types.Declare(syntax.Name.Text, syntax.Name.Span, type, _context.Diagnostics);
            }
            else
            {
                _context.CannotRead(syntax.Name.Text);
            }
        }

        // Fields after all names, since a record may hold another; their questions after all facts.
        foreach (var (syntax, record) in _records)
        {
            record.Fields = BindFields(syntax.Fields, record);
            foreach (var second in record.Fields.Where(field => field.IsKey).Skip(1))
            {
                _context.Diagnostics.Report(Descriptors.BadKey, second.Span, null, [new Related(record.Key!.Span, "It is declared here.")], $"The record '{record.Name}' has a key already.");
            }
        }
    }

    private bool IsNew(IdentifierSyntax name)
    {
        if (!TypeBinder.IsSimple(name.Text))
        {
            return true;
        }

        _context.Diagnostics.Report(Descriptors.BuiltIn, name.Span, name.Text, "a type of the language");
        return false;
    }

    private List<Field> BindFields(IReadOnlyList<FieldSyntax> fields, RecordType? record)
    {
        var bound = new List<Field>();
        var byName = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var syntax in fields)
        {
            if (byName.TryGetValue(syntax.Name.Text, out var first))
            {
                _context.Diagnostics.Report(Descriptors.DeclaredTwice, syntax.Name.Span, null, [new Related(first.Span, "It is declared here first.")], syntax.Name.Text);
                continue;
            }

            if (syntax.ValidFor is { } validity)
            {
                _context.NotYet(validity.Span, "'valid for'");
            }

            if (new TypeBinder(_context).Bind(syntax.Type) is not { } type)
            {
                _context.CannotRead(syntax.Name.Text);
                continue;
            }

            if (syntax.IsKey && (record is null || type.Kind != TypeKind.Text))
            {
                _context.Diagnostics.Report(Descriptors.BadKey, syntax.Name.Span, record is null ? "Only a field of a record can be a key." : $"A key is a text, found {TypePhrase.Of(type)}.");
            }

            bound.Add(new Field
            {
                Name = syntax.Name.Text,
                Type = type,
                Label = _context.Label(syntax.Tail),
                IsKey = syntax.IsKey,
                Note = syntax.Note?.Text,
                Span = syntax.Name.Span,
            });
            byName.Add(syntax.Name.Text, bound[bound.Count - 1]);
        }

        return bound;
    }

    private void BindFacts()
    {
        var serviceDate = new Field { Name = "service-date", Type = SimpleType.Date, Label = new Label("Date of service", []) };
        _facts.Add(serviceDate);
        _context.Used.Add(serviceDate);
        _context.Values.Declare(serviceDate.Name, default, serviceDate, _context.Diagnostics);
        foreach (var fact in BindFields([.. Each<FactsSyntax>().SelectMany(facts => facts.Fields)], null))
        {
            if (fact.Name == serviceDate.Name)
            {
                _context.Diagnostics.Report(Descriptors.BuiltIn, fact.Span, fact.Name, "a fact that every policy has");
            }
            else if (_context.Values.Declare(fact.Name, fact.Span, fact, _context.Diagnostics))
            {
                _facts.Add(fact);
            }
        }
    }

    private void BindRecords()
    {
        foreach (var (syntax, record) in _records)
        {
            Asks(syntax.Fields, record.Fields, record);
        }

        Asks([.. Each<FactsSyntax>().SelectMany(facts => facts.Fields)], _facts, null);
    }

    private void Asks(IReadOnlyList<FieldSyntax> syntax, IReadOnlyList<Field> fields, RecordType? record)
    {
        var byPlace = fields.Where(field => field.Span != default).ToDictionary(field => field.Span);
        foreach (var line in syntax)
        {
            if (line.Ask is { } ask && byPlace.TryGetValue(line.Name.Span, out var field))
            {
                field.Ask = _messages.Ask(ask, record);
            }
        }
    }

    private void DeclareDefinitions()
    {
        foreach (var declaration in _file.Declarations)
        {
            switch (declaration)
            {
                case CriterionSyntax criterion:
                    Declare(new Definition
                    {
                        Name = criterion.Name.Text,
                        IsCriterion = true,
                        Label = _context.Label(criterion.Tail),
                        Parameters = Parameters(criterion.Parameters),
                        Type = SimpleType.YesNo,
                        Note = criterion.Note?.Text,
                        Span = criterion.Name.Span,
                    }, criterion.IsPartial || !AreRecords(criterion.Parameters), definition => _criteria.Add((criterion, definition)));
                    break;
                case DefineSyntax { Value: null } table:
                    _context.NotYet(table.Name.Span, "A definition by a table of rows");
                    _context.CannotRead(table.Name.Text);
                    break;
                case DefineSyntax define when new TypeBinder(_context).Bind(define.Type) is { } type:
                    Declare(new Definition
                    {
                        Name = define.Name.Text,
                        Label = _context.Label(define.Tail),
                        Parameters = Parameters(define.Parameters),
                        Type = type,
                        Note = define.Note?.Text,
                        Span = define.Name.Span,
                    }, !AreRecords(define.Parameters), definition => _definitions.Add((define, definition)));
                    break;
                case DefineSyntax define:
                    _context.CannotRead(define.Name.Text);
                    break;
            }
        }

        void Declare(Definition definition, bool isPartial, Action<Definition> add)
        {
            // Whoever asks before the body is bound finds a constant; with an error in the body it stays.
            definition.Body = new Constant(false) { Span = definition.Span };
            if (isPartial)
            {
                // Its parameters are not sure, so nobody may call it, but what is wrong with its body is told.
                _context.CannotRead(definition.Name);
                add(definition);
            }
            else if (_context.Values.Declare(definition.Name, definition.Span, definition, _context.Diagnostics))
            {
                add(definition);
                _written.Add(definition);
            }
        }
    }

    private bool AreRecords(IReadOnlyList<ArgumentSyntax> parameters) =>
        parameters.All(parameter => _context.Types.Find((parameter.Type ?? parameter.Name).Text) is RecordType);

    private List<Variable> Parameters(IReadOnlyList<ArgumentSyntax> syntax)
    {
        var parameters = new List<Variable>();
        foreach (var argument in syntax)
        {
            var type = argument.Type ?? argument.Name;
            switch (_context.Types.Find(type.Text))
            {
                case RecordType record when parameters.Any(other => other.Name == argument.Name.Text):
                    _context.Diagnostics.Report(Descriptors.DeclaredTwice, argument.Name.Span, argument.Name.Text);
                    parameters.Add(new Variable(argument.Name.Text, record));
                    break;
                case RecordType record:
                    _context.Used.Add(record);
                    parameters.Add(new Variable(argument.Name.Text, record));
                    break;
                case { } other:
                    _context.CannotRead(argument.Name.Text);
                    _context.Diagnostics.Report(Descriptors.TypeClash, type.Span, null, [new Related(_context.Types.SpanOf(type.Text), $"'{type.Text}' is declared here.")], "a record", TypePhrase.Of(other));
                    break;
                default:
                    Undeclared.Report(_context, type.Span, "a record", type.Text, _records.Select(record => record.Record.Name));
                    _context.CannotRead(argument.Name.Text);
                    break;
            }
        }

        return parameters;
    }

    private void DeclareServices()
    {
        foreach (var syntax in Each<ServiceSyntax>())
        {
            if (syntax.IsPartial)
            {
                _partial.Add((syntax, new Service { Name = syntax.Name.Text, Span = syntax.Name.Span }));
                continue;
            }

            var service = new Service { Name = syntax.Name.Text, Label = _context.Label(syntax.Tail), Note = syntax.Note?.Text, Span = syntax.Name.Span };
            if (_context.Services.Declare(service.Name, syntax.Name.Span, service, _context.Diagnostics))
            {
                _services.Add((syntax, service));
            }
        }
    }

    private void BindBodies()
    {
        var services = new ServiceBinder(_context, _expressions, _messages);
        foreach (var (syntax, service) in _services)
        {
            services.BindHeader(syntax, service);
        }

        foreach (var (syntax, definition) in _definitions)
        {
            BindDefinition(syntax, definition);
        }

        foreach (var (syntax, definition) in _criteria)
        {
            BindCriterion(syntax, definition);
        }

        foreach (var (syntax, service) in _services.Concat(_partial))
        {
            services.Bind(syntax, service);
        }
    }

    private void BindDefinition(DefineSyntax syntax, Definition definition)
    {
        var scope = Scope.Empty.With(definition.Parameters);
        if (definition.Type.Kind == TypeKind.YesNo)
        {
            definition.Body = _expressions.Conditions.BindCondition(syntax.Value!, scope) ?? definition.Body;
            return;
        }

        if (_expressions.Bind(syntax.Value!, scope, definition.Type) is not { } value)
        {
            return;
        }

        if (value.Type is NumberType && definition.Type is NumberType declared)
        {
            var target = new NumberLiteral(0, declared) { Span = syntax.Type.Span };
            definition.Body = new UnitBinder(_context).Align(value, target) is { } aligned ? aligned.Left : definition.Body;
        }
        else if (definition.Type is OptionsType ? value.Type == definition.Type : value.Type.Kind == definition.Type.Kind)
        {
            definition.Body = value;
        }
        else
        {
            _context.Diagnostics.Report(Descriptors.TypeClash, syntax.Value!.Span, null, [new Related(syntax.Type.Span, $"'{definition.Name}' is declared as {definition.Type.Words}."), .. Declared.Related(value)], TypePhrase.Of(definition.Type), TypePhrase.Of(value.Type));
        }
    }

    private void BindCriterion(CriterionSyntax syntax, Definition definition)
    {
        var scope = Scope.Empty.With(definition.Parameters);
        if (syntax.Condition is { } condition)
        {
            definition.Body = _expressions.Conditions.BindCondition(condition.Expression, scope, _context.Label(condition.Tail)) ?? definition.Body;
        }

        foreach (var message in syntax.Messages)
        {
            var text = _messages.Bind(message.Text, scope);
            var earlier = message.Result switch { "met" => definition.IfMet, "not met" => definition.IfNotMet, _ => definition.IfUnknown };
            if (earlier is not null)
            {
                _context.Diagnostics.Report(Descriptors.Repeated, message.Span, "'if " + message.Result + "'");
                continue;
            }

            switch (message.Result)
            {
                case "met":
                    definition.IfMet = text;
                    break;
                case "not met":
                    definition.IfNotMet = text;
                    break;
                default:
                    definition.IfUnknown = text;
                    break;
            }
        }
    }

    private void CheckCycles()
    {
        new Cycles<RecordType>(_context.Diagnostics, Held, record => record.Name, record => record.Span).Check(_records.Select(record => record.Record));
        new Cycles<Definition>(_context.Diagnostics, Calls, definition => definition.Name, definition => definition.Span).Check(_written);
        new Cycles<Service>(_context.Diagnostics, Needs, service => service.Name, service => service.Span).Check(_services.Select(service => service.Service));
    }

    // A record in a list may hold a list of its own kind; one in itself would never end.
    private static IEnumerable<RecordType> Held(RecordType record) => record.Fields.Select(field => field.Type).OfType<RecordType>();

    private static IEnumerable<Definition> Calls(Definition definition) => Calls(definition.Body);

    private static IEnumerable<Definition> Calls(Expression expression) => Walk.All(expression)
        .Select(part => part switch { Call call => call.Target, DefinitionValue value => value.Definition, _ => null })
        .OfType<Definition>();

    private IEnumerable<Service> Needs(Service service)
    {
        var direct = service.Requires.SelectMany(requirement => requirement.Kind is { } kind
            ? _services.Select(other => other.Service).Where(other => other.Kind == kind && other != service)
            : requirement.Services);
        var followed = service.Follows is { } other ? new[] { other } : [];
        return direct.Concat(followed).Concat(Walk.Conditions(service).SelectMany(Asked));
    }

    private static IEnumerable<Service> Asked(Condition condition)
    {
        var seen = new HashSet<Definition>();
        var open = new Stack<Expression>([condition]);
        while (open.Count > 0)
        {
            var expression = open.Pop();
            foreach (var asked in Walk.All(expression).OfType<ServiceCondition>().Where(asked => !asked.IsRequested))
            {
                yield return asked.Service;
            }

            foreach (var called in Calls(expression).Where(seen.Add))
            {
                open.Push(called.Body);
            }
        }
    }

    private IReadOnlyList<Example> BindExamples()
    {
        var binder = new ExampleBinder(_context, _expressions, _facts);
        var examples = new List<Example>();
        foreach (var declaration in _file.Declarations)
        {
            switch (declaration)
            {
                case ExampleSyntax example when binder.Bind(example) is { } bound:
                    examples.Add(bound);
                    break;
                case ExamplesTableSyntax table:
                    examples.AddRange(binder.Bind(table));
                    break;
            }
        }

        return examples;
    }
}
