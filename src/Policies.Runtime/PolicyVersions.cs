using Policies.Plan;
using Policies.Runtime.Evaluation;
using Policies.Runtime.Facts;
using Policies.Runtime.Json;
using Policies.Values;

namespace Policies.Runtime;

/// <summary>The versions of a policy. The one that is in force on the service date decides (language reference, section 9, "Time").</summary>
public sealed class PolicyVersions
{
    private readonly IReadOnlyList<(IEvaluator Evaluator, DateRange Effective)> _versions;

    /// <summary>Some versions, at least one; no two of them in force on one day.</summary>
    /// <param name="versions">The versions in any order.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public PolicyVersions(IEnumerable<IEvaluator> versions)
    {
        _versions =
        [
            .. versions.Select(version => (version, EffectiveDates.Of(version.Plan.EffectiveFrom, version.Plan.EffectiveUntil)))
                .OrderBy(version => version.version.Plan.EffectiveFrom ?? "", StringComparer.Ordinal),
        ];
        if (_versions.Count == 0)
        {
            throw new ArgumentException("A policy has at least one version.", nameof(versions));
        }
    }

    /// <summary>The versions, by the first day on which each is in force.</summary>
    public IReadOnlyList<IEvaluator> All => [.. _versions.Select(version => version.Evaluator)];

    /// <summary>The version that is in force on a day; where none is, the nearest, and of two as near the later.</summary>
    public IEvaluator InForceOn(DateOnly day) => InForceOn((DateRange)day)[^1];

    /// <summary>
    /// Reads a case for the version that is in force on its service date. A service date that leaves open which one that is makes an error, since
    /// another version may decide otherwise.
    /// </summary>
    /// <param name="utf8">The JSON text.</param>
    public VersionedCase ReadJson(ReadOnlyMemory<byte> utf8)
    {
        var last = _versions[^1].Evaluator;
        var input = CaseReader.Read(last.Plan, utf8);
        if (_versions.Count == 1 || input.Errors.Any(error => error.Path == "$" || error.Path.StartsWith(ServiceDatePath, StringComparison.Ordinal) || error.Line is not null))
        {
            return new VersionedCase(last, input);
        }

        var date = ((DateValue)input.Facts.Root[0]).Value;
        var possible = InForceOn(date);
        if (possible.Count > 1)
        {
            var versions = string.Join(" or ", possible.Select(version => $"{version.Plan.Version} ({EffectiveDates.Words(version.Plan.EffectiveFrom, version.Plan.EffectiveUntil)})"));
            var open = date.IsWhole ? "is not documented" : "is known only in part";
            return new VersionedCase(last, input with { Errors = [new InputError(ServiceDatePath, $"The service date {open}, but it says which version of '{last.Plan.Id}' decides: {versions}.")] });
        }

        return possible[0] == last ? new VersionedCase(last, input) : new VersionedCase(possible[0], CaseReader.Read(possible[0].Plan, utf8));
    }

    private const string ServiceDatePath = "$.facts.service-date";

    // Those that may be in force; where surely none is, the nearest, the later last.
    private IReadOnlyList<IEvaluator> InForceOn(DateRange date)
    {
        var possible = _versions.Where(version => EffectiveDates.Common(version.Effective, date) is not null).ToList();
        return possible.Count > 0
            ? [.. possible.Select(version => version.Evaluator)]
            : [_versions.Reverse().MinBy(version => EffectiveDates.Distance(version.Effective, date)).Evaluator];
    }
}
