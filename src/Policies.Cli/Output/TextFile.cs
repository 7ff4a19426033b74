using System.Text;
using Policies.Cli.Input;

namespace Policies.Cli.Output;

/// <summary>A file that a command writes: UTF-8 without a byte-order mark, in a folder that is made where it is not there.</summary>
internal static class TextFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where.</param>
    /// <param name="text">Its text.</param>
    /// <param name="mode">Whether one that is there already is written over.</param>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Write(string path, string text, FileMode mode = FileMode.Create)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var file = new FileStream(path, mode);
            file.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: the file cannot be written. {error.Message}");
        }
    }
}
