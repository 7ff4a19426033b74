namespace Policies.Cli.Input;

/// <summary>Bad input, told in one clear message; the command ends with <see cref="ExitCode.BadInput"/>.</summary>
public sealed class InputException(string message) : Exception(message);
