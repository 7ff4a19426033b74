using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Versions;

/// <summary>Several files that declare one policy are its versions: each has a number of its own, and no two are in force on one day.</summary>
public static class VersionChecks
{
    /// <summary>The compilations, with what is wrong between them told at the later one.</summary>
    public static IReadOnlyList<Compilation> Check(IReadOnlyList<Compilation> compilations)
    {
        var told = new Dictionary<Compilation, Diagnostic>();
        foreach (var versions in compilations.Where(compilation => compilation.Policy is not null).GroupBy(compilation => compilation.Policy!.Name, StringComparer.Ordinal))
        {
            var ordered = VersionOrder.Of(versions, version => version.Policy!.EffectiveFrom, version => version.Tree.Text.Path);
            for (var i = 1; i < ordered.Count; i++)
            {
                if (ordered.Take(i).Select(earlier => Between(ordered[i], earlier)).FirstOrDefault(diagnostic => diagnostic is not null) is { } conflict)
                {
                    told[ordered[i]] = conflict;
                }
            }
        }

        return [.. compilations.Select(compilation => told.TryGetValue(compilation, out var diagnostic) ? compilation.With(diagnostic) : compilation)];
    }

    /// <summary>Where a file says when its policy is in force; its name where it does not.</summary>
    public static TextSpan Place(SyntaxTree tree)
    {
        var header = tree.Root.Declarations.OfType<PolicySyntax>().First();
        return header.Properties.FirstOrDefault(property => property.Keyword == "effective")?.Span ?? header.Name.Span;
    }

    private static Diagnostic? Between(Compilation late, Compilation early)
    {
        var other = new[] { new Related(Place(early.Tree), "The other version is declared here.", early.Tree.Text) };
        if (late.Policy!.Version == early.Policy!.Version)
        {
            var name = late.Tree.Root.Declarations.OfType<PolicySyntax>().First().Name.Span;
            return new Diagnostic(Descriptors.DeclaredTwice, Descriptors.DeclaredTwice.Severity, name, Descriptors.DeclaredTwice.Message(late.Policy.Name), other, []);
        }

        return Of(late.Policy).Overlap(Of(early.Policy)) is { } message
            ? new Diagnostic(Descriptors.VersionsOverlap, Descriptors.VersionsOverlap.Severity, Place(late.Tree), message, other, [])
            : null;
    }

    private static PolicyVersion Of(Policy policy) => new(policy.Name, policy.Version, policy.EffectiveFrom, policy.EffectiveUntil);
}
