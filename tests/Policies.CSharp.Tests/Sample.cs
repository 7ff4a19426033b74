using Policies.Language;
using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.CSharp.Tests;

/// <summary>The policies that the tests emit.</summary>
internal static class Sample
{
    public static readonly string[] Names = ["walking-aid", "names", "everything", "lumbar-fusion", "with-a-library"];

    public static Language.Model.Policy Read(string name) => Compile($"{name}.criteria", Text(name));

    public static Language.Model.Policy Compile(string path, string content)
    {
        var compilation = Compilation.Compile(new SourceText(path, content), new LibraryFiles([new SourceText("libraries/care-library.criteria", Text("care-library"))]));
        Assert.False(compilation.HasErrors, string.Join("\n", compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(diagnostic =>
            $"{compilation.Tree.Text.PositionOf(diagnostic.Span.Start)} {diagnostic.Descriptor.Code} {diagnostic.Message}")));
        return compilation.Policy!;
    }

    private static string Text(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
