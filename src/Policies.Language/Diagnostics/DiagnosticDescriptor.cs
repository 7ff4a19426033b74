using System.Globalization;

namespace Policies.Language.Diagnostics;

/// <summary>A kind of diagnostic.</summary>
/// <param name="Code">Its stable code, <c>CRxxxx</c>; never used for anything else.</param>
/// <param name="Severity">How much it weighs, unless a report says otherwise.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="Format">The message, with places for arguments (<c>{0}</c>).</param>
/// <param name="Help">What to write instead; empty where the message says it all.</param>
public sealed record DiagnosticDescriptor(string Code, DiagnosticSeverity Severity, string Title, string Format, string Help = "")
{
    /// <summary>The message with its arguments.</summary>
    public string Message(params object[] arguments) => string.Format(CultureInfo.InvariantCulture, Format, arguments);
}
