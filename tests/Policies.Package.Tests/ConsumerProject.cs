using Policies.Tests;

namespace Policies.Package.Tests;

/// <summary>A project outside of the repository that uses the package.</summary>
internal sealed class ConsumerProject(string folder, string name)
{
    /// <summary>A path in its folder.</summary>
    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Writes one of its files.</summary>
    public void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), content);
    }

    /// <summary>Copies a file of the repository into it.</summary>
    public void Copy(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(target))!);
        File.Copy(RepositoryFolder.Combine(source), PathOf(target));
    }

    /// <summary>Builds it.</summary>
    public Task<DotnetResult> Build() =>
        Dotnet.Run(folder, "build", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-tl:off", "-clp:NoSummary");

    /// <summary>Runs what was built.</summary>
    public Task<DotnetResult> Run(string framework, params string[] arguments) =>
        Dotnet.Run(folder, [PathOf("bin", "Debug", framework, name + ".dll"), .. arguments]);
}
