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
            case IListPass pass:
                foreach (var part in pass.Conditions.Concat(pass.Values))
                {
                    Visit(part, _planned.BlockOf(pass), [.. variables, pass.Variable]);
                }

                break;
            default:
                foreach (var part in Walk.Parts(expression))
                {
                    Visit(part, block, variables);
                }

                break;
        }
    }
}
