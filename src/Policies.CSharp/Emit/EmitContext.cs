using Policies.CSharp.Names;
using Policies.CSharp.Text;
using Policies.Language.Model;
using Policies.Language.Planning;
using Policies.Language.Text;

namespace Policies.CSharp.Emit;

/// <summary>What every emitter of one policy reads.</summary>
internal sealed class EmitContext
{
    private readonly PlannedPolicy? _planned;

    public EmitContext(Policy policy, PlannedPolicy? planned, EmitOptions options)
    {
        Policy = policy;
        _planned = planned;
        Options = options;
        Names = new PolicyNames(policy, options);
        Types = new TypeNames(Names);
    }

    public Policy Policy { get; }

    public PlannedPolicy Planned => _planned ?? throw new InvalidOperationException("A policy with errors has no plan.");

    /// <summary>What the policy is called in comments.</summary>
    public string Title => Words.Title(Policy.Label.Title, Policy.Name);

    /// <summary>Whether the policy has errors, so that only its names are emitted.</summary>
    public bool IsStub => _planned is null;

    public EmitOptions Options { get; }

    /// <summary>How a file of the policy is named: its own, or that of a library.</summary>
    public LibraryFile FileOf(SourceText text) => text == Policy.Text
        ? new LibraryFile(Options.Path, Options.DisplayPath, Options.Checksum)
        : FileOf(text.Path);

    /// <summary>How the file of a library is named.</summary>
    public LibraryFile FileOf(string path) => Options.Libraries.FirstOrDefault(file => file.Path == path) ?? new LibraryFile(path);

    public PolicyNames Names { get; }

    public TypeNames Types { get; }

    public Dependence Dependence { get; } = new();
}
