using Policies.Language.Text;

namespace Policies.Language.Libraries;

/// <summary>The libraries among some files. Those that lie on the way up from the file that uses one come first; others are as good as each other.</summary>
/// <param name="files">The files; those that are no libraries do no harm.</param>
public sealed class LibraryFiles(IEnumerable<SourceText> files) : ILibraries
{
    /// <summary>No libraries.</summary>
    public static readonly LibraryFiles None = new([]);

    private readonly ILookup<string, SourceText> _byName = files
        .Select(file => (File: file, LibraryHeader.Of(file.Content).Name))
        .Where(file => file.Name is not null)
        .ToLookup(file => file.Name!, file => file.File, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<SourceText> Find(string name, string path) => [.. _byName[name]
        .GroupBy(file => LibraryPlace.Distance(path, file.Path))
        .OrderBy(level => level.Key)
        .Take(1)
        .SelectMany(level => level)];

    /// <inheritdoc/>
    public IEnumerable<string> Names(string path) => _byName.Select(library => library.Key);
}
