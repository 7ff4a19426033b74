using System.Reflection;
using Policies.Tests;

[assembly: AssemblyFixture(typeof(Policies.Package.Tests.LocalPackage))]

namespace Policies.Package.Tests;

/// <summary>The package of this build in a folder of its own, under a version that no cache can hold.</summary>
public sealed class LocalPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policies-package-").FullName;
    private int _consumers;

    /// <summary>The package.</summary>
    public string File => Path.Combine(Feed, $"Policies.{Version}.nupkg");

    private static string Version { get; } = $"0.1.0-test.{Guid.NewGuid():n}";

    private string Feed => Path.Combine(_folder, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => (await Dotnet.Run(
        RepositoryFolder.Path,
        "pack", Path.Combine("src", "Policies.Package", "Policies.Package.csproj"), "--no-build", "--configuration", Metadata("Configuration"),
        "--output", Feed, "-nodeReuse:false", $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_folder, "nuspec")}")).Succeeded();

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A fresh folder for a project that restores from the package alone; nothing of the repository reaches it but the pinned SDK.</summary>
    /// <param name="name">Name of the project.</param>
    /// <param name="properties">What its project file says beside the reference to the package.</param>
    internal ConsumerProject CreateConsumer(string name, string properties)
    {
        // Two tests may give their projects one name; each still has a folder of its own.
        var folder = Directory.CreateDirectory(Path.Combine(_folder, $"{Interlocked.Increment(ref _consumers)}", name)).FullName;
        System.IO.File.Copy(RepositoryFolder.Combine("global.json"), Path.Combine(folder, "global.json"));
        var project = new ConsumerProject(folder, name);
        project.Write("Directory.Build.props", "<Project />");
        project.Write("Directory.Packages.props", "<Project />");
        project.Write("NuGet.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="local" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
                <add key="build" value="{Metadata("Packages")}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        project.Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Policies" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    private static string Metadata(string key) =>
        typeof(LocalPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
