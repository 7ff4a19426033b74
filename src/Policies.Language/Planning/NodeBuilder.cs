using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>Numbers the conditions of every block in written order, a root before its operands.</summary>
internal sealed class NodeBuilder(Policy policy, PlanParts parts)
{
    private readonly Dictionary<Condition, int> _slots = [];
    private readonly Dictionary<object, int> _ids = [];
    private readonly Dictionary<IListPass, ScanPlan> _scans = [];
    private readonly List<BlockPlan?> _blocks = [];
    private readonly Dictionary<Definition, bool> _perStage = [];

    public IReadOnlyDictionary<Condition, int> Slots => _slots;

    public IReadOnlyDictionary<object, int> BlockIds => _ids;

    public IReadOnlyList<BlockPlan> Blocks => [.. _blocks.Select(block => block!)];

    public int BlockOf(object part) => _ids[part];

    /// <summary>Gives a part its id before its body is known, so that calls can name it.</summary>
    public void Reserve(object part)
    {
        _ids[part] = _blocks.Count;
        _blocks.Add(null);
    }

    public void Block(Definition definition)
    {
        if (definition.Body is not Condition)
        {
            Value(definition);
            return;
        }

        var scope = new BlockScope(definition.Parameters, Chosen);
        var root = Node((Condition)definition.Body, scope, definition.Name);
        _blocks[_ids[definition]] = new BlockPlan
        {
            Kind = definition.IsCriterion ? BlockKind.Criterion : BlockKind.Definition,
            Name = definition.Name,
            Title = definition.Label.Title,
            Citations = PlanParts.Citations(definition.Label.Citations),
            Parameters = [.. definition.Parameters.Select(variable => variable.Name)],
            Size = scope.Slots,
            PerStage = scope.PerStage,
            Roots = [root],
            Rows = definition.Body is TruthTable table ? Rows(table, scope, definition.Name) : [],
            IfMet = parts.Message(definition.IfMet, scope.Paths),
            IfNotMet = parts.Message(definition.IfNotMet, scope.Paths),
            IfUnknown = parts.Message(definition.IfUnknown, scope.Paths),
            Path = parts.PathOf(definition.Text),
            Span = parts.Span(definition.Span, definition.Text),
        };
    }

    private void Value(Definition definition)
    {
        var scope = new BlockScope(definition.Parameters, Chosen);
        List<NodePlan> roots = [];
        List<RowPlan> rows = [];
        if (definition.Body is ValueTable table)
        {
            foreach (var row in table.Rows)
            {
                if (row.When is { } when)
                {
                    roots.Add(Node(when, scope, definition.Name));
                }

                rows.Add(Row(row, scope, definition.Name, row.When is null ? -1 : roots.Count - 1, -1));
            }
        }

        _blocks[_ids[definition]] = new BlockPlan
        {
            Kind = definition.Body is ValueTable ? BlockKind.Table : BlockKind.Value,
            Name = definition.Name,
            Title = definition.Label.Title,
            Citations = PlanParts.Citations(definition.Label.Citations),
            Parameters = [.. definition.Parameters.Select(variable => variable.Name)],
            Size = scope.Slots,
            PerStage = AsksServices(definition),
            Roots = roots,
            Values = [parts.Type(definition.Type)],
            Rows = rows,
            Path = parts.PathOf(definition.Text),
            Span = parts.Span(definition.Span, definition.Text),
        };
    }

    // Condition and value of each row are children of the root, in this order.
    private IReadOnlyList<RowPlan> Rows(TruthTable table, BlockScope scope, string owner)
    {
        List<RowPlan> rows = [];
        var child = 0;
        foreach (var row in table.Rows)
        {
            var when = row.When is null ? -1 : child++;
            rows.Add(Row(row, scope, owner, when, row.Value is null ? -1 : child++));
        }

        return rows;
    }

    private RowPlan Row(TableRow row, BlockScope scope, string owner, int when, int value)
    {
        List<FactPath> facts = [];
        List<ScanPlan> scans = [];
        List<ReadPlan> reads = [];
        if (row.Value is { } given and not Condition)
        {
            Scans(given, scope, scope.Paths, scope.Variables, owner, scans, []);
            Facts(given, scope.Paths, facts, []);
            Reads(given, scope, scope.Paths, reads, []);
        }

        return new RowPlan
        {
            When = when,
            Value = value,
            Text = row.Value is null ? "unknown" : Wording.Of(row.Value),
            IsUnknown = row.Value is null,
            Facts = facts,
            Scans = scans,
            Reads = reads,
            Title = row.Label.Title,
            Citations = PlanParts.Citations(row.Label.Citations),
            Ask = parts.Message(row.Ask, scope.Paths),
        };
    }

    public void Block(Service service)
    {
        var scope = new BlockScope(service.Element is { } element ? [element] : [], Chosen);
        var conditions = service.Clauses.Select(clause => clause.Condition).Concat(service.Terms.Select(term => term.Condition));
        var roots = conditions.OfType<Condition>().Select(condition => Node(condition, scope, service.Name)).ToList();
        _blocks[_ids[service]] = new BlockPlan
        {
            Kind = BlockKind.Service,
            Name = service.Name,
            Title = service.Label.Title,
            Citations = PlanParts.Citations(service.Label.Citations),
            Parameters = [.. scope.Variables.Select(variable => variable.Name)],
            Size = scope.Slots,
            PerStage = scope.PerStage,
            Roots = roots,
            Span = parts.Span(service.Span),
        };
    }

    /// <summary>Gives blocks to counts in value definitions that no condition uses: emitted code still holds their methods.</summary>
    public void Finish()
    {
        foreach (var definition in policy.Definitions.Where(definition => definition.Body is not (null or Condition or ValueTable)))
        {
            var scope = new BlockScope(definition.Parameters, Chosen);
            Scans(definition.Body, scope, scope.Paths, definition.Parameters, definition.Name, [], []);
        }
    }

    private NodePlan Node(Condition condition, BlockScope scope, string owner)
    {
        var slot = scope.Slots++;
        _slots[condition] = slot;
        var children = Walk.Operands(condition).Select(operand => Node(operand, scope, owner)).ToList();
        List<FactPath> facts = [];
        List<ScanPlan> scans = [];
        HashSet<(Definition, string)> read = [];
        HashSet<(Definition, string)> scanned = [];
        List<ReadPlan> reads = [];
        HashSet<(Definition, string)> entered = [];
        foreach (var value in NodeParts.Values(condition))
        {
            Scans(value, scope, scope.Paths, scope.Variables, owner, scans, scanned);
            Facts(value, scope.Paths, facts, read);
            Reads(value, scope, scope.Paths, reads, entered);
        }

        IReadOnlyList<FactPath> arguments = [];
        var target = -1;
        switch (condition)
        {
            case Call call:
                target = _ids[call.Target];
                foreach (var argument in call.Arguments.Where(argument => argument.Type is OptionalType))
                {
                    Scans(argument, scope, scope.Paths, scope.Variables, owner, scans, scanned);
                }

                arguments = [.. call.Arguments.Select(argument => scope.Paths.PathOf(argument) ?? new FactPath(-1, []))];
                scope.PerStage |= AsksServices(call.Target);
                break;
            case ServiceCondition service:
                target = parts.IndexOfService(service.Service);
                scope.PerStage = true;
                break;
            case Quantifier quantifier:
                scans.Insert(0, Scan(quantifier, scope, scope.Paths, scope.Variables, owner));
                break;
        }

        return new NodePlan
        {
            Kind = NodeParts.Kind(condition),
            Slot = slot,
            Count = condition switch { Group group => group.Number, Quantifier quantifier => quantifier.Number, _ => 0 },
            Text = Wording.Of(condition),
            Title = condition.Label.Title,
            Citations = PlanParts.Citations(condition.Label.Citations),
            Children = children,
            Facts = facts,
            Scans = scans,
            Reads = reads,
            Target = target,
            Arguments = arguments,
            Outcome = (condition as ServiceCondition)?.Outcome,
            AnyStage = condition is ServiceCondition { AnyStage: true },
            Span = parts.Span(condition.Span, policy.TextOf(condition)),
        };
    }

    private ScanPlan Scan(IListPass pass, BlockScope scope, PathScope paths, IReadOnlyList<Variable> outer, string owner)
    {
        if (!_scans.TryGetValue(pass, out var scan))
        {
            _scans[pass] = scan = Body(pass, new BlockScope([.. outer, pass.Variable], Chosen), owner);
        }

        scope.PerStage |= _blocks[_ids[pass]]!.PerStage;
        return Seen(scan, pass, paths);
    }

    private static ScanPlan Seen(ScanPlan scan, IListPass pass, PathScope paths) => scan with { List = paths.PathOf(pass.List) ?? new FactPath(-1, []), Arguments = paths.All };

    // Every value is looked through for passes before it is looked through for facts, so the body is there.
    private ScanPlan Chosen(ElementByDate pass, PathScope paths) => Seen(_scans[pass], pass, paths);

    // What does not depend on where the pass is reached from.
    private ScanPlan Body(IListPass pass, BlockScope scope, string owner)
    {
        Reserve(pass);
        var nodes = pass.Conditions.Select(root => Node(root, scope, owner)).ToList();
        List<FactPath> facts = [];
        List<ScanPlan> scans = [];
        List<ReadPlan> reads = [];
        HashSet<(Definition, string)> read = [];
        HashSet<(Definition, string)> scanned = [];
        HashSet<(Definition, string)> entered = [];
        foreach (var value in pass.Values)
        {
            Scans(value, scope, scope.Paths, scope.Variables, owner, scans, scanned);
            Facts(value, scope.Paths, facts, read);
            Reads(value, scope, scope.Paths, reads, entered);
        }

        _blocks[_ids[pass]] = new BlockPlan
        {
            Kind = BlockKind.Body,
            Name = owner,
            Parameters = [.. scope.Variables.Select(each => each.Name)],
            Size = scope.Slots,
            PerStage = scope.PerStage,
            Roots = nodes,
            Path = parts.PathOf(policy.TextOf((Expression)pass)),
            Span = nodes.Count == 0 ? default : nodes[0].Span,
        };
        return new ScanPlan(new FactPath(-1, []), _ids[pass], [])
        {
            Facts = facts,
            Scans = scans,
            Reads = reads,
            Choice = pass is ElementByDate element ? new ChoicePlan(scope.Paths.PathOf(element.By) ?? new FactPath(-1, []), element.IsLatest) : null,
            ReadsAll = pass is Quantifier { Window: not null } or Aggregate { Kind: Aggregation.LongestRun },
        };
    }

    private void Scans(
        Expression value, BlockScope scope, PathScope paths, IReadOnlyList<Variable> variables, string owner, List<ScanPlan> scans, HashSet<(Definition, string)> seen)
    {
        switch (value)
        {
            case Condition:
                break;
            case IListPass pass:
                scans.Add(Scan(pass, scope, paths, variables, owner));
                break;
            case DefinitionValue call:
                foreach (var argument in call.Arguments.Where(argument => argument.Type is OptionalType))
                {
                    Scans(argument, scope, paths, variables, owner, scans, seen);
                }

                if (call.Definition.Body is not ValueTable && IsNew(call, paths, seen))
                {
                    Scans(call.Definition.Body, scope, paths.Enter(call), call.Definition.Parameters, call.Definition.Name, scans, seen);
                }

                break;
            default:
                foreach (var part in Walk.Parts(value))
                {
                    Scans(part, scope, paths, variables, owner, scans, seen);
                }

                break;
        }
    }

    // A table is a block of its own; other definitions are looked into, down to the tables that they read.
    private void Reads(Expression value, BlockScope scope, PathScope paths, List<ReadPlan> reads, HashSet<(Definition, string)> seen)
    {
        switch (value)
        {
            case Condition or IListPass:
                break;
            case DefinitionValue { Definition.Body: ValueTable } call:
                if (IsNew(call, paths, seen))
                {
                    reads.Add(new ReadPlan(_ids[call.Definition], [.. call.Arguments.Select(argument => paths.PathOf(argument) ?? new FactPath(-1, []))]));
                    scope.PerStage |= AsksServices(call.Definition);
                }

                break;
            case DefinitionValue call:
                if (IsNew(call, paths, seen))
                {
                    Reads(call.Definition.Body, scope, paths.Enter(call), reads, seen);
                }

                break;
            default:
                foreach (var part in Walk.Parts(value))
                {
                    Reads(part, scope, paths, reads, seen);
                }

                break;
        }
    }

    private static void Facts(Expression value, PathScope paths, List<FactPath> facts, HashSet<(Definition, string)> seen)
    {
        switch (value)
        {
            case Condition or IListPass:
                break;
            case DefinitionValue { Definition.Body: ValueTable }:
                break;
            case DefinitionValue call:
                if (IsNew(call, paths, seen))
                {
                    Facts(call.Definition.Body, paths.Enter(call), facts, seen);
                }

                break;
            default:
                if (paths.PathOf(value) is not { } path)
                {
                    foreach (var part in Walk.Parts(value))
                    {
                        Facts(part, paths, facts, seen);
                    }
                }
                else if (!facts.Any(path.IsSame))
                {
                    facts.Add(path);
                }

                break;
        }
    }

    // A definition is looked into once for each set of arguments: one that is used twice by each of a row of others would double the work at every step.
    private static bool IsNew(DefinitionValue call, PathScope paths, HashSet<(Definition, string)> seen) => seen.Add((
        call.Definition,
        string.Join("|", call.Arguments.Select(argument => paths.PathOf(argument) is { } path ? path.Variable + "." + string.Join(".", path.Names) : "?"))));

    private bool AsksServices(Definition definition)
    {
        if (!_perStage.TryGetValue(definition, out var asks))
        {
            _perStage[definition] = asks = AsksServices(definition.Body);
        }

        return asks;
    }

    private bool AsksServices(Expression expression) => expression switch
    {
        ServiceCondition => true,
        Call call => AsksServices(call.Target),
        IListPass => Walk.Parts(expression).Any(AsksServices),
        Condition condition => Walk.Operands(condition).Any(AsksServices) || NodeParts.Values(condition).Any(AsksServices),
        DefinitionValue value => AsksServices(value.Definition),
        _ => Walk.Parts(expression).Any(AsksServices),
    };
}
