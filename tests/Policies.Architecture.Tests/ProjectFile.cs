using System.Xml.Linq;
using Policies.Tests;

namespace Policies.Architecture.Tests;

/// <summary>A project of <c>src</c>.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument _document;

    private ProjectFile(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path)["Policies.".Length..];
        _document = XDocument.Load(RepositoryFolder.Combine(path));
    }

    /// <summary>The projects of <c>src</c>, by name without "Policies.".</summary>
    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. RepositoryFiles.Below("src").Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(path => new ProjectFile(path))];

    public string Name { get; }

    /// <summary>The projects that it refers to.</summary>
    public IEnumerable<string> Projects => Items("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)["Policies.".Length..]).Order(StringComparer.Ordinal);

    /// <summary>The packages that go wherever it goes; those that only its compilation uses are not among them.</summary>
    public IEnumerable<string> Packages => _document.Descendants("PackageReference")
        .Where(item => item.Attribute("PrivateAssets")?.Value != "all")
        .Select(item => item.Attribute("Include")!.Value)
        .Order(StringComparer.Ordinal);

    /// <summary>A property as written; null if it is not.</summary>
    public string? Property(string name) => _document.Descendants(name).SingleOrDefault()?.Value;

    private IEnumerable<string> Items(string type) => _document.Descendants(type).Select(item => item.Attribute("Include")!.Value);
}
