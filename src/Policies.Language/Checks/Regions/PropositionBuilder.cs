using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Checks.Regions;

/// <summary>
/// Conditions as plain logic. What is not a comparison with constants is a variable that may be true or false, the same wherever the same is
/// said; criteria are looked into where they are asked about the same elements and have an answer of their own to give.
/// </summary>
internal sealed class PropositionBuilder(RegionTable regions, HashSet<Definition> settled)
{
    // A policy whose criteria call each other over and over is not unfolded without end.
    private const int MostParts = 2000;
    private const int MostCalls = 16;

    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly List<Subject?> _subjects = [];
    private int _parts;
    private int _calls;

    /// <summary>What the variables stand for; null for one that is true or false.</summary>
    public IReadOnlyList<Subject?> Subjects => _subjects;

    /// <summary>The proposition of a condition.</summary>
    public Proposition Build(Condition condition) => Build(condition, isOwn: true);

    private Proposition Build(Condition condition, bool isOwn)
    {
        _parts++;
        var source = isOwn ? condition : null;
        switch (condition)
        {
            case Group group:
                return Counted(source, group.Kind, group.Number, [.. group.Members.Select(member => Build(member, isOwn))]);
            case Connective connective:
                return Counted(source, connective.IsAnd ? CountKind.All : CountKind.Any, 0, [.. connective.Operands.Select(operand => Build(operand, isOwn))]);
            case Not not:
                return Counted(source, CountKind.None, 0, [Build(not.Operand, isOwn)]);
            case Exemption exemption:
                var (operand, other) = (Build(exemption.Operand, isOwn), Build(exemption.Condition, isOwn));
                return new Proposition(
                    source, [operand, other], [.. operand.Variables, .. other.Variables],
                    exemption.IsUnless ? cells => operand.Holds(cells) || other.Holds(cells) : cells => operand.Holds(cells) || !other.Holds(cells));
            case Silence silence:
                var (spoken, silent) = (Build(silence.Operand, isOwn), Variable("silent about " + ExpressionKey.Of(silence.Operand), null));
                var means = silence.Means;
                return new Proposition(source, [spoken], [.. spoken.Variables, silent], cells => cells[silent] == 1 ? means : spoken.Holds(cells));
            case Constant constant:
                return new Proposition(source, [], [], _ => constant.Value);
            case Comparison comparison when regions.Find(comparison) is { } subject:
                var compared = Variable(subject.Key, subject);
                var cell = subject.Witnesses.Select(witness => Subject.Holds(comparison, witness)).ToArray();
                return new Proposition(source, [], [compared], cells => cell[cells[compared]]);
            case Call { Target.Body: Condition and not TruthTable } call when _parts < MostParts && _calls < MostCalls && !settled.Contains(call.Target) && AsksOfTheSame(call):
                _calls++;
                var target = Build((Condition)call.Target.Body, isOwn: false);
                _calls--;
                return new Proposition(source, [target], target.Variables, target.Holds);
            default:
                var free = Variable(ExpressionKey.Of(condition), null);
                return new Proposition(source, [], [free], cells => cells[free] == 1);
        }
    }

    private static Proposition Counted(Condition? source, CountKind kind, int number, IReadOnlyList<Proposition> parts) => new(
        source,
        parts,
        [.. parts.SelectMany(part => part.Variables)],
        kind switch
        {
            CountKind.All => cells => parts.All(part => part.Holds(cells)),
            CountKind.Any => cells => parts.Any(part => part.Holds(cells)),
            CountKind.None => cells => !parts.Any(part => part.Holds(cells)),
            CountKind.AtLeast => cells => parts.Count(part => part.Holds(cells)) >= number,
            CountKind.AtMost => cells => parts.Count(part => part.Holds(cells)) <= number,
            _ => cells => parts.Count(part => part.Holds(cells)) == number,
        });

    // Inside the criterion its elements go by the parameters' names: only where those are the names here too do equal words mean the same.
    private static bool AsksOfTheSame(Call call) => call.Arguments
        .Zip(call.Target.Parameters, (argument, parameter) => argument is VariableReference reference && reference.Variable.Name == parameter.Name)
        .All(isSame => isSame);

    private int Variable(string key, Subject? subject)
    {
        if (!_variables.TryGetValue(key, out var variable))
        {
            _variables[key] = variable = _subjects.Count;
            _subjects.Add(subject);
        }

        return variable;
    }
}
