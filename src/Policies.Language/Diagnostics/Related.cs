using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>Another place that a diagnostic is about: most often the declaration that imposed what was expected.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What stands there.</param>
/// <param name="Text">The file that it is in; null for that of the diagnostic.</param>
public sealed record Related(TextSpan Span, string Message, SourceText? Text = null);
