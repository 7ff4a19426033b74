using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Policies.Package.Tests;

/// <summary>The portable symbols beside an assembly.</summary>
internal sealed class Symbols(string assembly)
{
    /// <summary>The visible sequence points of the method with this name.</summary>
    public IReadOnlyList<MappedPoint> SequencePointsOf(string method)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        var metadata = image.GetMetadataReader();
        var symbols = provider.GetMetadataReader();

        // The criterion and the member of the decision have the same name; the criterion takes a frame.
        var handle = metadata.MethodDefinitions.Single(candidate =>
            metadata.GetMethodDefinition(candidate) is var definition
            && metadata.GetString(definition.Name) == method
            && definition.GetParameters().Select(parameter => metadata.GetString(metadata.GetParameter(parameter).Name)).Contains("frame"));
        return
        [
            .. symbols.GetMethodDebugInformation(MetadataTokens.MethodDebugInformationHandle(MetadataTokens.GetRowNumber(handle)))
                .GetSequencePoints()
                .Where(point => !point.IsHidden)
                .Select(point =>
                {
                    var document = symbols.GetDocument(point.Document);
                    return new MappedPoint(
                        symbols.GetString(document.Name), symbols.GetBlobBytes(document.Hash), point.StartLine, point.StartColumn, point.EndLine, point.EndColumn);
                }),
        ];
    }
}
