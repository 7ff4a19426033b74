using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.Cli.Input;

/// <summary>
/// Libraries on the way up from the file that uses one: in its folder and in a folder <c>libraries</c> beside it, then in and beside each
/// folder above. Each file is read once.
/// </summary>
internal sealed class LibraryFolders : ILibraries
{
    private readonly Dictionary<string, IReadOnlyList<(string Name, SourceText Text)>> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Find(string name, string path) => Levels(path)
        .Select(level => level.Where(library => library.Name == name).Select(library => library.Text).ToList())
        .FirstOrDefault(found => found.Count > 0) ?? [];

    /// <inheritdoc/>
    public IEnumerable<string> Names(string path) => Levels(path).SelectMany(level => level).Select(library => library.Name).Distinct();

    private IEnumerable<IReadOnlyList<(string Name, SourceText Text)>> Levels(string path)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(path)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return [.. In(folder, path), .. In(Path.Combine(folder, LibraryPlace.Folder), path)];
        }
    }

    // A folder that cannot be looked into holds nothing for us.
    private IReadOnlyList<(string Name, SourceText Text)> In(string folder, string path)
    {
        if (!_read.TryGetValue(folder, out var libraries))
        {
            try
            {
                libraries =
                [
                    .. new DirectoryInfo(folder).EnumerateFiles("*" + PolicyFiles.Extension)
                        .Select(file => file.FullName)
                        .Order(StringComparer.Ordinal)
                        .Select(file => SourceText.FromBytes(Shown(file, path), File.ReadAllBytes(file)))
                        .Select(text => (LibraryHeader.Of(text.Content).Name, text))
                        .Where(library => library.Name is not null)
                        .Select(library => (library.Name!, library.text)),
                ];
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.Security.SecurityException)
            {
                libraries = [];
            }

            _read.Add(folder, libraries);
        }

        return libraries;
    }

    // As the policy's own path is given: from the root, or from the current folder.
    private static string Shown(string file, string path) =>
        (Path.IsPathRooted(path) ? file : Path.GetRelativePath(Directory.GetCurrentDirectory(), file)).Replace('\\', '/');
}
