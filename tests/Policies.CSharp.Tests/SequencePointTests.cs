using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text;
using Policies.CSharp.Harness;
using static VerifyXunit.Verifier;

namespace Policies.CSharp.Tests;

/// <summary>Where a debugger stops, read from the symbols of emitted code that was compiled.</summary>
public class SequencePointTests
{
    [Theory]
    [InlineData("walking-aid")]
    [InlineData("everything")]
    [InlineData("with-a-library")]
    public async Task A_debugger_stops_at_each_condition(string sample)
    {
        var policy = Sample.Read(sample);
        var text = new StringBuilder();
        foreach (var (method, points) in Points(EmittedCode.Compile(CSharpEmitter.Emit(policy, new EmitOptions("Clinic", sample + ".criteria")))))
        {
            text.Append(method).Append('\n');
            foreach (var (document, point) in points)
            {
                var library = policy.Libraries.SingleOrDefault(library => library.Text.Path == document);
                text.Append($"  {(library is null ? "" : document + ":")}{point.StartLine}:{point.StartColumn} {Slice(library?.Text ?? policy.Text, point)}\n");
            }
        }

        await Verify(text.ToString(), "txt").UseParameters(sample);
    }

    // Methods without a place in the policy are plumbing, which is hidden or is mapped to the emitted file itself.
    private static IEnumerable<(string Method, IReadOnlyList<(string Document, SequencePoint Point)> Points)> Points(CompiledImage image)
    {
        using var assembly = new PEReader(new MemoryStream(image.Assembly));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(image.Symbols));
        var metadata = assembly.GetMetadataReader();
        var symbols = provider.GetMetadataReader();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var points = symbols.GetMethodDebugInformation(MetadataTokens.MethodDebugInformationHandle(MetadataTokens.GetRowNumber(handle)))
                .GetSequencePoints()
                .Where(point => !point.IsHidden)
                .Select(point => (Document: symbols.GetString(symbols.GetDocument(point.Document).Name), point))
                .Where(point => point.Document.EndsWith(".criteria", StringComparison.Ordinal))
                .ToList();
            if (points.Count > 0)
            {
                yield return (metadata.GetString(metadata.GetMethodDefinition(handle).Name), points);
            }
        }
    }

    // The end column of a sequence point is the first one after it.
    private static string Slice(Language.Text.SourceText text, SequencePoint point)
    {
        var lines = Enumerable.Range(point.StartLine, point.EndLine - point.StartLine + 1).Select(text.Line).ToList();
        lines[^1] = lines[^1][..(point.EndColumn - 1)];
        lines[0] = lines[0][(point.StartColumn - 1)..];
        return lines.Count == 1 ? lines[0] : $"{lines[0].Trim()} … {lines[^1].Trim()}";
    }
}
