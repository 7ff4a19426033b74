using Spectre.Console;

namespace Policies.Cli.Output;

/// <summary>Works through policies one by one, with a progress bar where a terminal shows one.</summary>
internal static class Steps
{
    // Fewer are done before a bar could be read.
    private const int FewestShown = 10;

    /// <summary>Does something with each of some files.</summary>
    public static void Each<T>(Terminal terminal, string what, IReadOnlyList<T> files, Action<T> action)
    {
        if (!terminal.IsInteractive || !terminal.HasColor || files.Count < FewestShown)
        {
            foreach (var file in files)
            {
                action(file);
            }

            return;
        }

        terminal.Console().Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(what, maxValue: files.Count);
            foreach (var file in files)
            {
                action(file);
                task.Increment(1);
            }
        });
    }
}
