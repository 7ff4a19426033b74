using System.Text;
using Policies.Cli.Input;

namespace Policies.Cli.Output;

/// <summary>The folder that a command writes files to.</summary>
internal sealed class OutputFolder(string path)
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes one file (UTF-8, without a byte order mark) and names it on the output.</summary>
    /// <exception cref="InputException">Two policies would write the same file, or it cannot be written.</exception>
    public void Write(string relative, string text, Terminal terminal)
    {
        var target = Path.Combine(path, relative);
        if (!_written.Add(target))
        {
            throw new InputException($"{target}: two of the policies would be written to this file. Give each a run, or a folder, of its own.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{target}: the file cannot be written. {error.Message}");
        }

        terminal.Out.WriteLine(target.Replace('\\', '/'));
    }
}
