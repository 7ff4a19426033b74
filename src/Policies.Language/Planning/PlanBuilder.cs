using System.Security.Cryptography;
using System.Text;
using Policies.Language.Model;
using Policies.Plan;

namespace Policies.Language.Planning;

/// <summary>
/// Lays a policy out as a plan: every condition gets a slot, every criterion, definition, service and body a block. Both evaluators
/// fill what is numbered here.
/// </summary>
public static class PlanBuilder
{
    /// <summary>The plan of a policy.</summary>
    /// <param name="policy">A policy without errors.</param>
    public static PlannedPolicy Build(Policy policy)
    {
        var parts = new PlanParts(policy);
        var builder = new NodeBuilder(policy, parts);
        foreach (var part in policy.Definitions.Cast<object>().Concat(policy.Services))
        {
            builder.Reserve(part);
        }

        foreach (var definition in policy.Definitions)
        {
            builder.Block(definition);
        }

        foreach (var service in policy.Services)
        {
            builder.Block(service);
        }

        builder.Finish();
        var plan = new PolicyPlan
        {
            Id = policy.Name,
            Title = policy.Label.Title ?? policy.Name,
            Version = policy.Version,
            Status = policy.Status,
            Issuer = policy.Issuer,
            EffectiveFrom = policy.EffectiveFrom,
            EffectiveUntil = policy.EffectiveUntil,
            Path = policy.Text.Path,
            Sha256 = Hash(policy.Text.Content),
            Libraries = [.. policy.Libraries.Select(library => new LibraryPlan(library.Name, library.Text.Path, Hash(library.Text.Content)))],
            Sources = [.. policy.Sources.Select(PlanParts.Source)],
            Records = [.. policy.Records.Select(parts.Record)],
            Facts = [.. policy.Facts.Select(fact => parts.Field(fact, null))],
            Blocks = builder.Blocks,
            Services = [.. policy.Services.Select(service => parts.Service(service, builder.BlockOf(service)))],
        };
        return new PlannedPolicy(plan, parts, builder.Slots, builder.BlockIds);
    }

    private static string Hash(string content)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(content)).Select(part => part.ToString("x2")));
    }
}
