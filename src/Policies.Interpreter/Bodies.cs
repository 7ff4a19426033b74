using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.Interpreter;

/// <summary>Finds what every block of a plan evaluates.</summary>
internal static class Bodies
{
    public static IReadOnlyDictionary<int, Body> Of(Policy policy, PlannedPolicy planned)
    {
        Dictionary<int, Body> bodies = [];
        foreach (var definition in policy.Definitions)
        {
            bodies[planned.BlockOf(definition)] = definition.Body switch
            {
                Condition root => new Body(definition.Parameters, [root], []),
                ValueTable table => new Body(definition.Parameters, [.. table.Rows.Select(row => row.When).OfType<Condition>()], [table]),
                var value => new Body(definition.Parameters, [], [value]),
            };
            Visit(definition.Body, definition.Parameters, planned, bodies);
        }

        foreach (var service in policy.Services)
        {
            IReadOnlyList<Variable> variables = service.Element is { } element ? [element] : [];
            List<Condition> roots =
                [.. service.Clauses.Select(clause => clause.Condition).Concat(service.Terms.Select(term => term.Condition)).OfType<Condition>()];
            bodies[planned.BlockOf(service)] = new Body(variables, roots, []);
            foreach (var root in roots)
            {
                Visit(root, variables, planned, bodies);
            }
        }

        return bodies;
    }

    private static void Visit(Expression expression, IReadOnlyList<Variable> variables, PlannedPolicy planned, Dictionary<int, Body> bodies)
    {
        switch (expression)
        {
            case IListPass pass:
                Variable[] inner = [.. variables, pass.Variable];
                bodies[planned.BlockOf(pass)] = new Body(inner, pass.Conditions, []);
                foreach (var part in pass.Conditions.Concat(pass.Values))
                {
                    Visit(part, inner, planned, bodies);
                }

                break;
            default:
                foreach (var part in Walk.Parts(expression))
                {
                    Visit(part, variables, planned, bodies);
                }

                break;
        }
    }
}
