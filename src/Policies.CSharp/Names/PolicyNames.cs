using Policies.Language.Model;

namespace Policies.CSharp.Names;

/// <summary>Every C# name of a policy, given out once and in written order, so that the same policy always gets the same names.</summary>
internal sealed class PolicyNames
{
    private readonly Dictionary<OptionsType, string> _enums = [];
    private readonly Dictionary<OptionsType, IReadOnlyList<string>> _options = [];
    private readonly Dictionary<RecordType, string> _records = [];
    private readonly Dictionary<Field, string> _properties = [];
    private readonly Dictionary<Definition, string> _definitions = [];
    private readonly Dictionary<Service, string> _services = [];
    private readonly Dictionary<CodeSet, string> _codeSets = [];
    private readonly NameTable _types;
    private readonly NameTable _methods;

    public PolicyNames(Policy policy, EmitOptions options)
    {
        Entry = options.Class ?? Identifier.Pascal(policy.Name);
        Namespace = Identifier.Namespace(options.Namespace) + "." + Entry + "Policy";

        // Types are files too, and neither the compiler nor every file system tells names apart that differ in case alone.
        _types = new NameTable([.. RuntimeNames.All, Entry + "Policy"], StringComparer.OrdinalIgnoreCase);
        Entry = _types.Claim(Entry);
        Facts = _types.Claim(Entry + "Facts");
        Criteria = _types.Claim(Entry + "Criteria");
        Services = _types.Claim(Entry + "Services");
        ServiceNames = _types.Claim(Entry + "Service");
        Evaluator = _types.Claim(Entry + "Evaluator");
        Plan = _types.Claim(Entry + "Plan");
        Decision = _types.Claim(Entry + "Decision");

        foreach (var record in policy.Records)
        {
            _records[record] = _types.Claim(Identifier.Pascal(record.Name), "Record");
        }

        foreach (var type in policy.Types)
        {
            NameOptions(type, Identifier.Pascal(type.Name ?? "choice"));
        }

        NameFields(policy.Facts, Facts, "");
        foreach (var record in policy.Records)
        {
            NameFields(record.Fields, _records[record], _records[record]);
        }

        foreach (var definition in policy.Definitions)
        {
            if (definition.Type.WithoutNone is OptionsType given)
            {
                NameOptions(given, Identifier.Pascal(given.Name ?? definition.Name));
            }
        }

        // A method must not hide a type: inside the class, its name would be the method's.
        var typeNames = new HashSet<string>([.. _records.Values, .. _enums.Values, Entry, Facts, Criteria, Services, ServiceNames, Evaluator, Plan, Decision]);
        _methods = new NameTable(RuntimeNames.All.Concat(RuntimeNames.ObjectMembers).Concat(typeNames));
        foreach (var definition in policy.Definitions)
        {
            _definitions[definition] = _methods.Claim(Identifier.Pascal(definition.Name), definition.IsCriterion ? "Criterion" : "Value");
        }

        // In the same table, though in a class of their own: the blocks of both are constants of one class.
        foreach (var service in policy.Services)
        {
            _services[service] = _methods.Claim(Identifier.Pascal(service.Name), "Service");
        }

        var codeSets = new NameTable(RuntimeNames.ObjectMembers);
        foreach (var set in policy.CodeSets)
        {
            _codeSets[set] = codeSets.Claim(Identifier.Pascal(set.Name), "Codes");
        }
    }

    public string Namespace { get; }

    public string Entry { get; }

    public string Facts { get; }

    public string Criteria { get; }

    public string Services { get; }

    public string ServiceNames { get; }

    public string Evaluator { get; }

    public string Plan { get; }

    public string Decision { get; }

    /// <summary>Choices and grades in the order of their enums, those written in place among them.</summary>
    public IEnumerable<OptionsType> Enums => _enums.Keys;

    public string Of(RecordType record) => _records[record];

    public string Of(OptionsType type) => _enums[type];

    public string Option(OptionsType type, int index) => _options[type][index];

    public string Of(Field field) => _properties[field];

    public string Of(Definition definition) => _definitions[definition];

    public string Of(Service service) => _services[service];

    public string Of(CodeSet set) => _codeSets[set];

    /// <summary>A method for the body of a quantifier or count, named after its declaration and its variable.</summary>
    public string ClaimBody(string owner, string variable) => _methods.Claim(owner + Identifier.Pascal(variable));

    private void NameFields(IReadOnlyList<Field> fields, string owner, string prefix)
    {
        var members = new NameTable([.. RuntimeNames.RecordMembers, owner]);
        foreach (var field in fields)
        {
            _properties[field] = members.Claim(Identifier.Pascal(field.Name), "Value");
            var type = field.Type is ListType list ? list.Element : field.Type.WithoutNone;
            if (type is OptionsType options)
            {
                var name = Identifier.Pascal(options.Name ?? field.Name);
                NameOptions(options, options.Name is null && prefix.Length > 0 && _enums.ContainsValue(name) ? prefix + name : name);
            }
        }
    }

    private void NameOptions(OptionsType type, string name)
    {
        if (_enums.ContainsKey(type))
        {
            return;
        }

        _enums[type] = _types.Claim(name, "Option");
        var members = new NameTable([]);
        _options[type] = [.. type.Options.Select(option => members.Claim(Identifier.Pascal(option)))];
    }
}
