namespace Policies.Package.Tests;

/// <summary>What a command came to.</summary>
internal sealed record DotnetResult(int ExitCode, string Output, string Error)
{
    /// <summary>Its output, if it succeeded.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}.\n{Output}\n{Error}");
        return Output;
    }
}
