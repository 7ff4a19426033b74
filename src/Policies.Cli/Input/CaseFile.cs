namespace Policies.Cli.Input;

/// <summary>Reads the file of a case, or standard input.</summary>
internal static class CaseFile
{
    private const string StandardInput = "-";

    /// <summary>The bytes of the case.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static byte[] Read(string path, Terminal terminal)
    {
        if (path != StandardInput)
        {
            return PolicyFiles.Bytes(PolicyFiles.RequireFile(path, "case", ".json"));
        }

        using var bytes = new MemoryStream();
        terminal.In.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The file as an error names it.</summary>
    public static string Name(string path) => path == StandardInput ? "standard input" : path.Replace('\\', '/');
}
