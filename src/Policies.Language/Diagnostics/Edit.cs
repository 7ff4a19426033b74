using Policies.Language.Text;

namespace Policies.Language.Diagnostics;

/// <summary>A change of the text.</summary>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="NewText">What stands there after.</param>
public sealed record Edit(TextSpan Span, string NewText);
