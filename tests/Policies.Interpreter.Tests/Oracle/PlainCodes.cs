namespace Policies.Interpreter.Tests.Oracle;

/// <summary>The one set of codes that random policies declare: M48.061 and all that is under M43.</summary>
internal static class PlainCodes
{
    public static bool IsSpine(string code) => code is "M48.061" or "M43.16";
}
