using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace VerifyXunit;

/// <summary>
/// Compares text with an approved file beside the test, in the shape and with the files of Verify, so that the package can take its
/// place by deleting this file. <c>POLICIES_ACCEPT=1</c> accepts what is received; never under CI.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Type.Method[_parameter].verified.extension</c>.</summary>
    public static SettingsTask Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "") =>
        new(target, extension, sourceFile);

    /// <summary>A comparison that is made when it is awaited.</summary>
    public sealed class SettingsTask(string target, string extension, string sourceFile)
    {
        private string _parameters = "";

        /// <summary>Adds values to the file's name.</summary>
        public SettingsTask UseParameters(params object?[] parameters)
        {
            _parameters = string.Concat(parameters.Select(parameter => "_" + parameter));
            return this;
        }

        /// <summary>Makes the comparison.</summary>
        public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

        private async Task Compare()
        {
            var test = TestContext.Current.TestMethod!;
            var name = $"{TestContext.Current.TestClass!.TestClassSimpleName}.{test.MethodName}{_parameters}";
            var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, name);
            var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
            var got = target.Replace("\r\n", "\n").TrimEnd('\n');
            var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).Replace("\r\n", "\n") : null;
            if (got == expected)
            {
                File.Delete(received);
                return;
            }

            var accept = Environment.GetEnvironmentVariable("POLICIES_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null;
            await File.WriteAllTextAsync(accept ? verified : received, got, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            if (!accept)
            {
                Assert.Fail($"{received}\ndiffers from\n{verified}\n{Difference(expected ?? "", got)}");
            }
        }

        private static string Difference(string expected, string got)
        {
            var lines = InlineDiffBuilder.Diff(expected, got).Lines;
            var text = new StringBuilder();
            for (var i = 0; i < lines.Count; i++)
            {
                if (Enumerable.Range(Math.Max(0, i - 2), Math.Min(5, lines.Count - Math.Max(0, i - 2))).Any(near => lines[near].Type != ChangeType.Unchanged))
                {
                    text.Append(lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " }).Append(lines[i].Text).Append('\n');
                }
            }

            return text.ToString();
        }
    }
}
