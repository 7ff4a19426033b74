using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>Numbers the conditions of every block in written order, a root before its operands.</summary>
internal sealed class NodeBuilder(Policy policy, PlanParts parts)
{
    private readonly Dictionary<Condition, int> _slots = [];
    private readonly Dictionary<object, int> _ids = [];
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

        var scope = new BlockScope(definition.Parameters);
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
        var scope = new BlockScope(definition.Parameters);
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
            Facts(given, scope.Paths, facts, []);
            Scans(given, scope, scope.Paths, scope.Variables, owner, scans, []);
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
        var scope = new BlockScope(service.Element is { } element ? [element] : []);
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
            Scans(definition.Body, new BlockScope(definition.Parameters), new PathScope(definition.Parameters.Select((variable, index) => (variable, new FactPath(index, [])))), definition.Parameters, definition.Name, [], []);
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
        foreach (var value in Values(condition))
        {
            Facts(value, scope.Paths, facts, read);
            Scans(value, scope, scope.Paths, scope.Variables, owner, scans, scanned);
            Reads(value, scope, scope.Paths, reads, entered);
        }

        IReadOnlyList<FactPath> arguments = [];
        var target = -1;
        switch (condition)
        {
            case Call call:
                target = _ids[call.Target];
                arguments = [.. call.Arguments.Select(argument => scope.Paths.PathOf(argument) ?? new FactPath(-1, []))];
                scope.PerStage |= AsksServices(call.Target);
                break;
            case ServiceCondition service:
                target = parts.IndexOfService(service.Service);
                scope.PerStage = true;
                break;
            case Quantifier quantifier:
                var roots = new[] { quantifier.Where, quantifier.Has }.OfType<Condition>().ToList();
                scans.Insert(0, Scan(quantifier, quantifier.Variable, quantifier.List, roots, scope, scope.Paths, scope.Variables, owner));
                break;
        }

        return new NodePlan
        {
            Kind = Kind(condition),
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

    private ScanPlan Scan(
        object part, Variable variable, Expression list, IReadOnlyList<Condition> roots, BlockScope scope, PathScope paths, IReadOnlyList<Variable> outer, string owner)
    {
        if (!_ids.ContainsKey(part))
        {
            Reserve(part);
            var inner = new BlockScope([.. outer, variable]);
            var nodes = roots.Select(root => Node(root, inner, owner)).ToList();
            _blocks[_ids[part]] = new BlockPlan
            {
                Kind = BlockKind.Body,
                Name = owner,
                Parameters = [.. inner.Variables.Select(each => each.Name)],
                Size = inner.Slots,
                PerStage = inner.PerStage,
                Roots = nodes,
                Path = parts.PathOf(policy.TextOf((Expression)part)),
                Span = nodes.Count == 0 ? default : nodes[0].Span,
            };
        }

        scope.PerStage |= _blocks[_ids[part]]!.PerStage;
        return new ScanPlan(paths.PathOf(list) ?? new FactPath(-1, []), _ids[part], [.. outer.Select(each => paths[each])]);
    }

    private void Scans(
        Expression value, BlockScope scope, PathScope paths, IReadOnlyList<Variable> variables, string owner, List<ScanPlan> scans, HashSet<(Definition, string)> seen)
    {
        switch (value)
        {
            case Condition:
                break;
            case Count count:
                scans.Add(Scan(count, count.Variable, count.List, count.Where is null ? [] : [count.Where], scope, paths, variables, owner));
                break;
            case DefinitionValue { Definition.Body: not ValueTable } call when IsNew(call, paths, seen):
                Scans(call.Definition.Body, scope, paths.Enter(call), call.Definition.Parameters, call.Definition.Name, scans, seen);
                break;
            case DefinitionValue:
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
            case Condition or Count:
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
            case Condition or Count:
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
                else if (!facts.Any(known => known.Variable == path.Variable && known.Names.SequenceEqual(path.Names)))
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
        Quantifier quantifier => (quantifier.Where is { } where && AsksServices(where)) || (quantifier.Has is { } has && AsksServices(has)),
        Condition condition => Walk.Operands(condition).Any(AsksServices) || Values(condition).Any(AsksServices),
        DefinitionValue value => AsksServices(value.Definition),
        _ => Walk.Parts(expression).Any(AsksServices),
    };

    // The values that a leaf reads; a quantifier's list is in its scan.
    private static IEnumerable<Expression> Values(Condition condition) => condition switch
    {
        FactCondition fact => [fact.Fact],
        Comparison comparison => new[] { comparison.Left }.Concat(comparison.Right).Where(value => value is not Condition),
        CodeMembership membership => [membership.Code],
        IsNone isNone => [isNone.Operand],
        Within within => [within.Date, within.Length, within.Anchor],
        Documented { Operand: not Condition } documented => [documented.Operand],
        _ => [],
    };

    private static NodeKind Kind(Condition condition) => condition switch
    {
        Group group => group.Kind switch
        {
            CountKind.All => NodeKind.All,
            CountKind.Any => NodeKind.Any,
            CountKind.None => NodeKind.None,
            CountKind.AtLeast => NodeKind.AtLeast,
            _ => NodeKind.AtMost,
        },
        Connective connective => connective.IsAnd ? NodeKind.All : NodeKind.Any,
        Not => NodeKind.Not,
        Exemption exemption => exemption.IsUnless ? NodeKind.Unless : NodeKind.If,
        Silence silence => silence.Means ? NodeKind.SilenceMeansYes : NodeKind.SilenceMeansNo,
        Documented => NodeKind.Documented,
        TruthTable => NodeKind.FirstMatch,
        Constant => NodeKind.Constant,
        FactCondition => NodeKind.Fact,
        Call => NodeKind.Call,
        Quantifier quantifier => quantifier.Kind switch
        {
            CountKind.All => NodeKind.EveryElement,
            CountKind.Any => NodeKind.AnyElement,
            CountKind.None => NodeKind.NoElement,
            CountKind.AtLeast => NodeKind.AtLeastElements,
            CountKind.AtMost => NodeKind.AtMostElements,
            _ => NodeKind.ExactlyElements,
        },
        ServiceCondition service => service.IsRequested ? NodeKind.ServiceRequested : service.Outcome is not null ? NodeKind.ServiceOutcome : NodeKind.ServiceNecessary,
        _ => NodeKind.Comparison,
    };
}
