using System.Text;
using Policies.Tests;

// A command works in the current folder, of which the process has one.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Policies.Cli.Tests;

/// <summary>Runs a test in an empty folder of its own, which holds the lumbar policy and its case at their places in the repository.</summary>
public abstract class CommandTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("policies-").FullName;
    private readonly string _before = Directory.GetCurrentDirectory();

    protected CommandTest()
    {
        Directory.SetCurrentDirectory(_folder);
        Write(Run.Policy, File.ReadAllText(RepositoryFolder.Combine(Run.Policy.Split('/'))));
        Write(Run.Case, File.ReadAllText(RepositoryFolder.Combine(Run.Case.Split('/'))));
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    protected static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllBytes(path, bytes);
    }

    protected static string[] FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
