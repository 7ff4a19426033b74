using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Every condition of a policy.</summary>
internal sealed class Places
{
    private readonly PlannedPolicy _planned;
    private readonly List<Place> _places = [];

    private Places(PlannedPolicy planned) => _planned = planned;

    public static IReadOnlyList<Place> Of(Policy policy, PlannedPolicy planned)
    {
        var places = new Places(planned);
        foreach (var definition in policy.Definitions.Where(definition => definition.Body is Condition or ValueTable))
        {
            places.Visit(definition.Body, planned.BlockOf(definition), definition.Parameters);
        }

        foreach (var service in policy.Services)
        {
            IReadOnlyList<Variable> variables = service.Element is { } element ? [element] : [];
            foreach (var condition in service.Clauses.Select(clause => clause.Condition).Concat(service.Terms.Select(term => term.Condition)).OfType<Condition>())
            {
                places.Visit(condition, planned.BlockOf(service), variables);
            }
        }

        return places._places;
    }

    private void Visit(Expression expression, int block, IReadOnlyList<Variable> variables)
    {
        if (expression is Condition condition)
        {
            _places.Add(new Place(block, _planned.SlotOf(condition), condition, variables));
        }

        switch (expression)
        {
            case Quantifier quantifier:
                foreach (var part in new[] { quantifier.Where, quantifier.Has }.OfType<Condition>())
                {
                    Visit(part, _planned.BlockOf(quantifier), [.. variables, quantifier.Variable]);
                }

                break;
            case Count { Where: { } where } count:
                Visit(where, _planned.BlockOf(count), [.. variables, count.Variable]);
                break;
            default:
                foreach (var part in Parts(expression))
                {
                    Visit(part, block, variables);
                }

                break;
        }
    }

    private static IReadOnlyList<Expression> Parts(Expression expression) => expression switch
    {
        Group group => group.Members,
        Connective connective => connective.Operands,
        Not not => [not.Operand],
        Exemption exemption => [exemption.Operand, exemption.Condition],
        Silence silence => [silence.Operand],
        TruthTable or ValueTable => [.. Walk.Parts(expression)],
        Documented { Operand: Condition operand } => [operand],
        Comparison comparison => [comparison.Left, .. comparison.Right],
        Arithmetic { Left: { } left } arithmetic => [left, arithmetic.Right],
        Arithmetic arithmetic => [arithmetic.Right],
        _ => [],
    };
}
