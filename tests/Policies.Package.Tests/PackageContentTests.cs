using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Policies.Package.Tests;

public class PackageContentTests(LocalPackage package)
{
    [Fact]
    public void The_package_holds_the_library_the_analyzer_and_the_build_files()
    {
        using var archive = ZipFile.OpenRead(package.File);

        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/Policies.CSharp.dll",
                "analyzers/dotnet/cs/Policies.Generator.dll",
                "analyzers/dotnet/cs/Policies.Language.dll",
                "analyzers/dotnet/cs/Policies.Values.dll",
                "analyzers/dotnet/cs/Sprache.dll",
                "build/Policies.props",
                "build/Policies.targets",
                "lib/net10.0/Policies.Runtime.dll",
                "lib/net10.0/Policies.Runtime.xml",
                "lib/net10.0/Policies.Values.dll",
                "lib/net10.0/Policies.Values.xml",
                "lib/net8.0/Policies.Runtime.dll",
                "lib/net8.0/Policies.Runtime.xml",
                "lib/net8.0/Policies.Values.dll",
                "lib/net8.0/Policies.Values.xml",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Where(name => name is not "Policies.nuspec" and not "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_analyzer_needs_only_what_is_packed_beside_it_and_the_compiler_of_the_NET_8_SDK()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var analyzers = archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();
        var known = analyzers.Select(entry => Path.GetFileNameWithoutExtension(entry.Name))
            .Concat(["netstandard 2.0.0.0", "Microsoft.CodeAnalysis 4.8.0.0", "Microsoft.CodeAnalysis.CSharp 4.8.0.0", "System.Collections.Immutable 7.0.0.0"])
            .ToHashSet();
        var needed = analyzers.SelectMany(References).Where(reference => !known.Contains(reference.Name) && !known.Contains($"{reference.Name} {reference.Version}"));

        // Sprache is built against netstandard 1.0, whose assemblies are forwarded by every later base library.
        Assert.DoesNotContain(needed, reference => !(reference.From == "Sprache.dll" && reference.Version <= new Version(4, 1)));
    }

    private static List<(string From, string Name, Version Version)> References(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using (var packed = entry.Open())
        {
            packed.CopyTo(content);
        }

        content.Position = 0;
        using var image = new PEReader(content);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .Select(reference => (entry.Name, metadata.GetString(reference.Name), reference.Version)),
        ];
    }
}
