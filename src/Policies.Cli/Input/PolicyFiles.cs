using Policies.Language.Text;

namespace Policies.Cli.Input;

/// <summary>Finds and reads <c>.criteria</c> files.</summary>
internal static class PolicyFiles
{
    public const string Extension = ".criteria";

    /// <summary>
    /// The policies under some paths: a file stands for itself, a folder for every <c>.criteria</c> file below it, sorted by path. No path
    /// means the current folder.
    /// </summary>
    /// <exception cref="InputException">A path does not exist, is no policy, or holds none.</exception>
    public static IReadOnlyList<PolicyFile> Find(IReadOnlyList<string> paths)
    {
        var files = new List<PolicyFile>();
        foreach (var path in paths.Count == 0 ? ["."] : paths)
        {
            if (Directory.Exists(path))
            {
                files.AddRange(Below(path));
            }
            else
            {
                files.Add(new PolicyFile(RequirePolicy(path), Path.GetFileName(path)));
            }
        }

        return files.Count > 0
            ? [.. files.DistinctBy(file => Path.GetFullPath(file.Path))]
            : throw new InputException($"No {Extension} file is in {string.Join(", ", paths.Count == 0 ? ["the current folder"] : paths.Select(Quote))}.");
    }

    /// <summary>Reads one policy.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static SourceText Read(string path) =>
        SourceText.FromBytes(path.Replace('\\', '/'), Bytes(RequirePolicy(path)));

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file cannot be read. {error.Message}");
        }
    }

    /// <summary>The path, if a file is there; else the nearest file of its folder is named.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static string RequireFile(string path, string what, string extension)
    {
        if (File.Exists(path))
        {
            return path;
        }

        if (Directory.Exists(path))
        {
            throw new InputException($"{path}: expected a {what} file ({extension}), found a folder.");
        }

        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        var nearest = Directory.Exists(folder)
            ? NearestName.Of(Path.GetFileName(path), Directory.EnumerateFiles(folder, "*" + extension).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal))
            : null;
        throw new InputException($"{path}: there is no such {what} file." + (nearest is null ? "" : $" The nearest name there is {Quote(nearest)}."));
    }

    private static string RequirePolicy(string path) =>
        RequireFile(path, "policy", Extension) is var file && file.EndsWith(Extension, StringComparison.Ordinal)
            ? file
            : throw new InputException($"{path}: a policy's file ends in {Extension}.");

    // Links are not followed, since they can lead round in a circle.
    private static IReadOnlyList<PolicyFile> Below(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        };
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder, "*" + Extension, options)
                    .Where(file => !IsBuildOutput(Path.GetRelativePath(folder, file)))
                    .Order(StringComparer.Ordinal)
                    .Select(file => new PolicyFile(folder == "." ? Path.GetRelativePath(".", file) : file, Path.GetRelativePath(folder, file))),
            ];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: the folder cannot be searched. {error.Message}");
        }
    }

    private static bool IsBuildOutput(string path) =>
        path.Split('/', '\\').SkipLast(1).Any(part => part is "bin" or "obj" or "node_modules" || part.StartsWith('.'));

    private static string Quote(string text) => "'" + text + "'";
}
