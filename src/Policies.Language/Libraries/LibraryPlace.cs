namespace Policies.Language.Libraries;

/// <summary>How near a library lies to the file that uses it: 0 in its folder or in a folder <c>libraries</c> beside it, 1 in or beside the folder above, and so on.</summary>
public static class LibraryPlace
{
    /// <summary>The name of the folder in which libraries may stand beside the files that use them.</summary>
    public const string Folder = "libraries";

    /// <summary>The distance that lies nowhere on the way up.</summary>
    public const int Elsewhere = int.MaxValue;

    /// <summary>The distance from a file to a library; <see cref="Elsewhere"/> if the library is not on the way up.</summary>
    public static int Distance(string path, string library)
    {
        var from = Folders(path);
        var to = Folders(library);
        if (IsStartOf(to, from) is { } above)
        {
            return above;
        }

        return to.Length > 0 && to[to.Length - 1] == Folder && IsStartOf([.. to.Take(to.Length - 1)], from) is { } beside ? beside : Elsewhere;
    }

    private static int? IsStartOf(string[] start, string[] folders) =>
        start.Length <= folders.Length && start.SequenceEqual(folders.Take(start.Length)) ? folders.Length - start.Length : null;

    private static string[] Folders(string path)
    {
        var parts = path.Replace('\\', '/').Split('/');
        return [.. parts.Take(parts.Length - 1).Where(part => part is not ("" or "."))];
    }
}
