using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Docs.Tests;

/// <summary>The policies of the tests, compiled.</summary>
internal static class Sample
{
    public static Policy Policy(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var compilation = Compilation.Compile(SourceText.FromBytes(name + ".criteria", memory.ToArray()));
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation.Policy!;
    }
}
