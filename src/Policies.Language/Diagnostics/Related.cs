using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>Another place that a diagnostic is about: most often the declaration that imposed what was expected.</summary>
public sealed record Related(TextSpan Span, string Message);
