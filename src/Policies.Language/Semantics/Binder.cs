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
    private readonly FieldBinder _fields;
    private readonly DefinitionBinder _bodies;
    private readonly PolicyFileSyntax _file;
    private readonly List<Field> _facts = [];
    private readonly List<(CriterionSyntax Syntax, Definition Definition)> _criteria = [];
    private readonly List<(DefineSyntax Syntax, Definition Definition)> _definitions = [];
    private readonly List<(ParameterSyntax Syntax, Definition Definition)> _parameters = [];
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
        _fields = new FieldBinder(context, _messages);
        _bodies = new DefinitionBinder(context, _expressions, _messages);
    }

    /// <summary>The policy or library of a file, without those that it uses; null if it declares none. What is wrong is told, and left out.</summary>
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
            foreach (var service in Each<ServiceSyntax>())
            {
                _context.Diagnostics.Report(Descriptors.NotInLibrary, service.Name.Span, service.Name.Text);
            }
        }

        return Assemble(tree, header, BindAll());
    }

    private IReadOnlyList<Example> BindAll()
    {
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
            Sources = [.. _context.Sources.Own(tree.Text).Select(source => source.Value)],
            CodeSets = [.. _context.CodeSets.Own(tree.Text).Select(set => set.Value)],
            Types = [.. _context.Types.Own(tree.Text).Select(type => type.Value).OfType<OptionsType>().Where(type => type.Text == tree.Text).Distinct()],
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
                Text = _context.Text,
                Span = syntax.Name.Span,
            };
            _context.Sources.Declare(source.Name, syntax.Name.Span, source, _context.Diagnostics);
        }
    }

    private void DeclareTypes()
    {
        foreach (var syntax in Each<RecordSyntax>())
        {
            var record = new RecordType(syntax.Name.Text, _context.Title(syntax.Tail), syntax.Note?.Text) { Text = _context.Text, Span = syntax.Name.Span };
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
            record.Fields = _fields.Bind(syntax.Fields, record);
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

    private void BindFacts()
    {
        var serviceDate = Field.ServiceDate;
        _facts.Add(serviceDate);
        _context.Used.Add(serviceDate);
        _context.Values.Declare(serviceDate.Name, default, serviceDate, _context.Diagnostics);
        foreach (var fact in _fields.Bind([.. Each<FactsSyntax>().SelectMany(facts => facts.Fields)], null))
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
            _fields.BindAsks(syntax.Fields, record.Fields, record);
        }

        _fields.BindAsks([.. Each<FactsSyntax>().SelectMany(facts => facts.Fields)], _facts, null);
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
                        Parameters = _bodies.Parameters(criterion.Parameters),
                        Type = SimpleType.YesNo,
                        Note = criterion.Note?.Text,
                        Text = _context.Text,
                        Span = criterion.Name.Span,
                    }, criterion.IsPartial || !_bodies.AreRecords(criterion.Parameters), definition => _criteria.Add((criterion, definition)));
                    break;
                case ParameterSyntax parameter when new TypeBinder(_context).Bind(parameter.Type) is { } type:
                    Declare(new Definition
                    {
                        Name = parameter.Name.Text,
                        IsParameter = true,
                        Label = _context.Label(parameter.Tail),
                        Type = type,
                        Note = parameter.Note?.Text,
                        Text = _context.Text,
                        Span = parameter.Name.Span,
                    }, false, definition => _parameters.Add((parameter, definition)));
                    break;
                case ParameterSyntax parameter:
                    _context.CannotRead(parameter.Name.Text);
                    break;
                case DefineSyntax define when new TypeBinder(_context).Bind(define.Type) is { } type:
                    Declare(new Definition
                    {
                        Name = define.Name.Text,
                        Label = _context.Label(define.Tail),
                        Parameters = _bodies.Parameters(define.Parameters),
                        Type = MayBeNone(define, type) ? OptionalType.Of(type) : type,
                        Note = define.Note?.Text,
                        Text = _context.Text,
                        Span = define.Name.Span,
                    }, !_bodies.AreRecords(define.Parameters), definition => _definitions.Add((define, definition)));
                    break;
                case DefineSyntax define:
                    _context.CannotRead(define.Name.Text);
                    break;
            }
        }

        // The latest of a list is none where the list has none, and its author need not say so.
        static bool MayBeNone(DefineSyntax define, PolicyType type) =>
            type is RecordType && define.Value is AggregateSyntax { Kind: AggregateKind.Latest or AggregateKind.Earliest };

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

        var tables = new TableBinder(_context, _expressions, _messages, _bodies);
        foreach (var (syntax, definition) in _parameters)
        {
            tables.Bind(syntax, definition, _facts[0]);
        }

        foreach (var (syntax, definition) in _definitions)
        {
            if (syntax.Value is null)
            {
                tables.Bind(syntax, definition);
            }
            else
            {
                _bodies.Bind(syntax, definition);
            }
        }

        foreach (var (syntax, definition) in _criteria)
        {
            _bodies.Bind(syntax, definition);
        }

        foreach (var (syntax, service) in _services.Concat(_partial))
        {
            services.Bind(syntax, service);
        }
    }

    private void CheckCycles()
    {
        var services = _services.Select(service => service.Service).ToList();
        new Cycles<RecordType>(_context.Diagnostics, Dependencies.Held, record => record.Name, record => record.Span).Check(_records.Select(record => record.Record));
        new Cycles<Definition>(_context.Diagnostics, Dependencies.Calls, definition => definition.Name, definition => definition.Span).Check(_written);
        new Cycles<Service>(_context.Diagnostics, service => Dependencies.Needs(service, services), service => service.Name, service => service.Span).Check(services);
    }

    private IReadOnlyList<Example> BindExamples()
    {
        var binder = new ExampleBinder(_context, _expressions, [.. _facts, .. _context.ImportedFacts]);
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
