using Policies.Language.Diagnostics;
using Policies.Language.Libraries;
using Policies.Language.Text;
using Policies.Language.Versions;

namespace Policies.Language.Tests;

/// <summary>A policy with one of each declaration, to which tests add the lines that they are about.</summary>
internal static class Sample
{
    public const string Prelude = """
        policy sample "Sample"
          version 1

        source guide "Guide"
          kind guideline

        codes spine-codes "Spine"
          CPT 22630..22634

        type severity: grade none < mild < moderate < severe
        type region: choice of cervical, thoracic, lumbar

        record level "Level"
          name: text key
          stenosis: severity "Stenosis"
          slip: whole-number 0..5 "Slip"
          compression: yes-no "Compression"
          region: region "Region"
          seen-on: date "Day of the imaging"

        facts
          levels: list of level "Levels"
          deformity: yes-no "Deformity"
          smoker: yes-no "Smoker"
          cobb-angle: number 0..180 deg "Cobb"
          weight: number 0..500 kg "Weight"
          height: number 0..3 m "Height"
          relief: percent 0..100 "Relief"
          therapy: duration "Therapy"
          onset: date "Onset"
          diagnosis: code "Diagnosis"
          surgeon: text "Surgeon"
          worst: severity "Worst"
          visits: whole-number 0..100 "Visits"

        criterion severe-level(level) "Severe" [guide]
          level.stenosis is at least severe

        service fusion "Fusion" at each level in levels [guide]
          kind procedure
          codes CPT 22630
          necessary when severe-level(level)
          otherwise not necessary
          each level stands alone

        service graft "Graft" [guide]
          kind item
          follows fusion


        """;

    /// <summary>The diagnostics of the prelude with some lines after it.</summary>
    public static Compilation With(string lines) => Compile(Prelude + lines.ReplaceLineEndings("\n") + "\n");

    public static Compilation Compile(string text) => Compile(new SourceText("policy.criteria", text), []);

    /// <summary>A file among others, which are libraries that it may use or other versions of it.</summary>
    public static Compilation Compile(SourceText text, IReadOnlyList<SourceText> others)
    {
        var libraries = new LibraryFiles([text, .. others]);
        return VersionChecks.Check([.. others.Prepend(text).Select(each => Compilation.Compile(each, libraries))])[0];
    }

    /// <summary>The diagnostics of the prelude with a criterion that says this.</summary>
    public static Compilation WithCondition(string condition) =>
        With("criterion asked \"Asked\" [guide]\n  " + condition.ReplaceLineEndings("\n").Replace("\n", "\n  "));

    public static IReadOnlyList<Diagnostic> Errors(this Compilation compilation) =>
        [.. compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    public static string[] ErrorCodes(this Compilation compilation) => [.. compilation.Errors().Select(diagnostic => diagnostic.Descriptor.Code)];

    public static string At(this Compilation compilation, Diagnostic diagnostic) => compilation.Tree.Text.Slice(diagnostic.Span);

    /// <summary>The text after a fix.</summary>
    public static string Apply(string text, Fix fix) =>
        fix.Edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (changed, edit) => changed[..edit.Span.Start] + edit.NewText + changed[edit.Span.End..]);
}
