using Policies.CSharp.Emit;
using Policies.CSharp.Names;
using Policies.Language.Model;
using Policies.Language.Planning;

namespace Policies.CSharp;

/// <summary>
/// A policy as C# that a project compiles: typed facts, one method for each criterion, definition and service, the plan as data, and a
/// typed decision. The code is C# 12, calls only the runtime, and maps every condition to its line in the policy.
/// </summary>
public static class CSharpEmitter
{
    /// <summary>The files of a policy, in the namespace <c>Policies.Generated</c> and mapped to the path that its text was read from.</summary>
    /// <param name="policy">A policy without errors.</param>
    public static IReadOnlyList<EmittedFile> Emit(Policy policy) =>
        Emit(policy, new EmitOptions("Policies.Generated", policy.Text.Path));

    /// <summary>The files of a policy. The same policy and options always give the same text.</summary>
    /// <param name="policy">A policy without errors.</param>
    /// <param name="options">What the policy itself does not say.</param>
    public static IReadOnlyList<EmittedFile> Emit(Policy policy, EmitOptions options) =>
        Emit(policy, PlanBuilder.Build(policy), options);

    /// <summary>The same, with the plan already built.</summary>
    /// <param name="policy">A policy without errors.</param>
    /// <param name="planned">Its plan.</param>
    /// <param name="options">What the policy itself does not say.</param>
    public static IReadOnlyList<EmittedFile> Emit(Policy policy, PlannedPolicy planned, EmitOptions options)
    {
        var context = new EmitContext(policy, planned, options);
        List<BlockMethod> methods = [];
        return Named(context,
        [
            .. Types(context),
            CriteriaEmitter.EmitCriteria(context, methods),
            CriteriaEmitter.EmitServices(context, methods),
            EvaluatorEmitter.Emit(context, methods),
            PlanEmitter.Emit(context, methods),
        ]);
    }

    /// <summary>
    /// The names of a policy that has errors, so that code which uses it gets no errors of its own; the project does not compile anyway,
    /// since the policy's errors are errors of the build.
    /// </summary>
    /// <param name="policy">What could be bound of a policy.</param>
    /// <param name="options">What the policy itself does not say.</param>
    public static IReadOnlyList<EmittedFile> EmitStub(Policy policy, EmitOptions options)
    {
        try
        {
            var context = new EmitContext(policy, null, options);
            return Named(context, [.. Types(context), StubEmitter.EmitEvaluator(context), StubEmitter.EmitPlan(context)]);
        }
        catch (Exception failure) when (failure is InvalidOperationException or NullReferenceException or KeyNotFoundException or ArgumentException)
        {
            // Half a policy may lack anything. Then there are no names, and the policy's own errors still stop the build.
            return [];
        }
    }

    /// <summary>Full name of the class that a project calls, without emitting anything.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="options">What the policy itself does not say.</param>
    public static string ClassName(Policy policy, EmitOptions options) => FullName(options.Namespace, options.Class ?? Identifier.Pascal(policy.Name));

    /// <summary>The class of one of several versions of a policy, without its namespace: <c>LungScreening2015_1</c>.</summary>
    /// <param name="policy">The version.</param>
    public static string VersionClass(Policy policy) =>
        Identifier.Pascal(policy.Name) + new string([.. policy.Version.Select(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? character : '_')]);

    /// <summary>The class that has the policy's own name where it has several versions, and chooses between them by the service date.</summary>
    /// <param name="policy">The policy's name.</param>
    /// <param name="title">Its title.</param>
    /// <param name="root">Namespace that holds the policy's own namespace.</param>
    /// <param name="versions">The full names of the versions' classes, the first in force first.</param>
    public static EmittedFile EmitVersions(string policy, string title, string root, IReadOnlyList<string> versions) =>
        VersionsEmitter.Emit(Identifier.Pascal(policy), title, Identifier.Namespace(root), versions);

    private static string FullName(string root, string name) => Identifier.Namespace(root) + "." + name + "Policy." + name;

    private static IEnumerable<EmittedFile> Types(EmitContext context)
    {
        var records = new RecordEmitter(context);
        return
        [
            EntryEmitter.Emit(context),
            DecisionEmitter.Emit(context),
            ServiceNamesEmitter.Emit(context),
            records.EmitFacts(),
            .. context.Policy.Records.Select(records.Emit),
            .. context.Names.Enums.Select(type => EnumEmitter.Emit(context, type)),
        ];
    }

    private static IReadOnlyList<EmittedFile> Named(EmitContext context, IEnumerable<EmittedFile> files) =>
        [.. files.Select(file => file with { HintName = $"{context.Names.Entry}.{file.HintName}.g.cs" })];
}
