using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Policies.Language.Versions;

namespace Policies.Generator;

/// <summary>
/// Compiles every <c>.criteria</c> file of a project into a typed evaluator. The files are the only input beside the project's root
/// namespace and folder; nothing of the C# compilation is read, so that typing in C# never runs it again.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CriteriaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider
            .Select((provider, _) => ProjectSettings.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);

        var files = context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(".criteria", StringComparison.OrdinalIgnoreCase))
            .Select(CriteriaFile.Read)
            .WithTrackingName(TrackingNames.Files);

        var libraries = files
            .Where(file => file.Library is not null)
            .Collect()
            .Select((files, _) => new EquatableArray<CriteriaFile>(files))
            .WithTrackingName(TrackingNames.Libraries);

        var several = files
            .Select((file, _) => file.Policy)
            .Collect()
            .Select((policies, _) => new EquatableArray<string>(VersionOrder.Several(policies)))
            .WithTrackingName(TrackingNames.Several);

        // Which libraries a file needs is looked up again when any of them changes, but only a file that needs that one is compiled again.
        var units = files
            .Combine(libraries.Combine(several))
            .Select((pair, _) => CompilationUnit.Of(pair.Left, pair.Right.Left, pair.Right.Right))
            .WithTrackingName(TrackingNames.Units);

        var compiled = units
            .Combine(settings)
            .Select((pair, _) => CriteriaCompiler.Compile(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Compiled);

        var policies = compiled
            .Select((file, _) => file.Policy)
            .WithTrackingName(TrackingNames.Policies)
            .Collect();

        var duplicates = policies
            .Select((declared, _) => new EquatableArray<FileDiagnostic>(Duplicates.Of(declared)))
            .WithTrackingName(TrackingNames.Duplicates);

        var overlaps = policies
            .Select((declared, _) => new EquatableArray<FileDiagnostic>(Versions.Overlaps(declared)))
            .WithTrackingName(TrackingNames.Overlaps);

        var choosers = policies
            .Combine(settings)
            .Select((pair, _) => new EquatableArray<SourceFile>(Versions.Choosers(pair.Left, pair.Right)))
            .WithTrackingName(TrackingNames.Choosers);

        var sources = compiled
            .Select((file, _) => (file.Path, file.Sources))
            .Combine(duplicates)
            .Select((pair, _) => pair.Right.Any(duplicate => duplicate.Place.Path == pair.Left.Path) ? default : pair.Left.Sources)
            .WithTrackingName(TrackingNames.Sources);

        var diagnostics = compiled
            .Select((file, _) => file.Diagnostics)
            .WithTrackingName(TrackingNames.Diagnostics);

        context.RegisterSourceOutput(sources, Add);
        context.RegisterSourceOutput(choosers, Add);
        context.RegisterSourceOutput(diagnostics, Report);
        context.RegisterSourceOutput(duplicates, Report);
        context.RegisterSourceOutput(overlaps, Report);
    }

    private static void Add(SourceProductionContext output, EquatableArray<SourceFile> emitted)
    {
        foreach (var source in emitted)
        {
            output.AddSource(source.HintName, SourceText.From(source.Text, Encoding.UTF8));
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<FileDiagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToRoslyn());
        }
    }
}
