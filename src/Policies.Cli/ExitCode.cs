namespace Policies.Cli;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Done, with nothing to report.</summary>
    public const int Success = 0;

    /// <summary>Done, with findings: errors in a policy, examples that fail.</summary>
    public const int Findings = 1;

    /// <summary>Not done: the command line or an input is wrong.</summary>
    public const int BadInput = 2;
}
