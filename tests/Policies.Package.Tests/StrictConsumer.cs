namespace Policies.Package.Tests;

/// <summary>A project on .NET 8 and C# 12 with every check that a careful team sets; it decides the two-stage case.</summary>
public sealed class StrictConsumer(LocalPackage package) : IAsyncLifetime
{
    /// <summary>The policy, as its project sees it.</summary>
    public const string Policy = "policies/lumbar-fusion.criteria";

    private ConsumerProject? _project;

    /// <summary>What the program wrote.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    internal ConsumerProject Project => _project!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _project = package.CreateConsumer("Clinic", """
            <TargetFramework>net8.0</TargetFramework>
            <LangVersion>12.0</LangVersion>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            <InvariantGlobalization>true</InvariantGlobalization>
            <!-- Runs where only a later runtime is installed. -->
            <RollForward>Major</RollForward>
            """);
        _project.Copy("policies/spine/lumbar-fusion.criteria", Policy);
        _project.Copy("policies/spine/cases/two-stage-revision.json", "case.json");
        _project.Copy("tests/Policies.Package.Tests/Consumer/TwoStageRevision.cs", "Program.cs");
        (await _project.Build()).Succeeded();
        Lines = (await _project.Run("net8.0", _project.PathOf("case.json"))).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
