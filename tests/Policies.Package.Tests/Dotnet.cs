using System.Collections;
using System.Diagnostics;

namespace Policies.Package.Tests;

/// <summary>Runs the SDK as a developer's shell would: what this test run has set for itself is not handed on.</summary>
internal static class Dotnet
{
    // Variables of a build or a test run that would reach into the child's build, and NUGET_PACKAGES, which would send the package of
    // this run to the user's own folder.
    private static readonly string[] NotHandedOn = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "XUNIT", "DOTNET_", "COREHOST", "NUGET_PACKAGES"];

    private static readonly string[] HandedOn = ["DOTNET_ROOT", "DOTNET_CLI_HOME", "DOTNET_HOST_PATH"];

    public static async Task<DotnetResult> Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            var name = (string)variable.Key;
            if (NotHandedOn.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                && !HandedOn.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                start.Environment.Remove(name);
            }
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new DotnetResult(process.ExitCode, (await output).Replace("\r\n", "\n"), (await error).Replace("\r\n", "\n"));
    }
}
