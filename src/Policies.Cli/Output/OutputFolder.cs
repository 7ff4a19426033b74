using System.Text;
using Policies.Cli.Input;
using Policies.Language.Model;

namespace Policies.Cli.Output;

/// <summary>
/// The folder that a command writes files to. A file there that does not bear the command's mark is not its own, and is never overwritten.
/// </summary>
/// <param name="path">The folder.</param>
/// <param name="pattern">The names of what the command writes.</param>
/// <param name="mark">How each of its files begins.</param>
/// <param name="isComplete">Whether all that belongs there is written now, so that anything else of the command's own is stale.</param>
internal sealed class OutputFolder(string path, string pattern, string mark, bool isComplete)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes what is made of some policies, once all of it is known to be writable, and gives the exit code.</summary>
    /// <param name="files">The policies.</param>
    /// <param name="render">What is made of each.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <param name="together">What is made of several of them together, once each is compiled.</param>
    /// <exception cref="InputException">Two policies would write the same file, a file there is not this command's, or it cannot be written.</exception>
    public static int Write(
        IReadOnlyList<PolicyFile> files, Func<PolicyFile, Policy, IEnumerable<OutputFile>> render, OutputFolder folder, Terminal terminal,
        Func<IEnumerable<OutputFile>>? together = null)
    {
        var broken = 0;
        var compiler = new PolicyCompiler(terminal);
        Steps.Each(terminal, "Writing", files, file =>
        {
            if (compiler.Compile(file.Path) is not { } compilation)
            {
                broken++;
                return;
            }

            // A library has no file of its own: each policy holds what it needs of it.
            foreach (var output in compilation.Policy is { } policy ? render(file, policy) : [])
            {
                folder.Add(output);
            }
        });
        foreach (var output in together?.Invoke() ?? [])
        {
            folder.Add(output);
        }

        folder.Save(terminal, tellStale: broken == 0);
        return broken > 0 ? ExitCode.BadInput : ExitCode.Success;
    }

    private void Add(OutputFile file)
    {
        var target = Path.Combine(path, file.Relative).Replace('\\', '/');
        if (!_files.TryAdd(target, file.Text))
        {
            throw new InputException($"{target}: two of the policies would be written to this file; give each a run, or a folder, of its own. Nothing was written.");
        }
    }

    private void Save(Terminal terminal, bool tellStale)
    {
        try
        {
            var changed = _files.Where(file => Existing(file.Key) != file.Value).ToList();
            foreach (var (target, text) in changed)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
                File.WriteAllText(target, text, Utf8);
                terminal.Out.WriteLine(target);
            }

            terminal.Out.WriteLine($"{changed.Count} written, {_files.Count - changed.Count} unchanged");
            foreach (var stale in isComplete && tellStale ? Stale() : [])
            {
                terminal.Tell($"policies: {stale}: this file is from an earlier run, and no policy writes it now; delete it.");
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be written to. {error.Message}");
        }
    }

    // The text that stands there; null if there is none.
    private string? Existing(string target)
    {
        if (!File.Exists(target))
        {
            return null;
        }

        var text = File.ReadAllText(target, Utf8);
        return IsOurs(text)
            ? text
            : throw new InputException($"{target}: a file stands here that this command did not write, and so it is not overwritten. Nothing was written.");
    }

    private IEnumerable<string> Stale() => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => !_files.ContainsKey(file) && IsOurs(File.ReadAllText(file, Utf8)))
            .Order(StringComparer.Ordinal)
        : [];

    private bool IsOurs(string text) => text.StartsWith(mark, StringComparison.Ordinal);
}
