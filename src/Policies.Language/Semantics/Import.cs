using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>A name that a library declares, as those that use it see it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Span">Where it is declared.</param>
/// <param name="Text">The library's file.</param>
internal sealed record Import<T>(string Name, T Value, TextSpan Span, SourceText Text);
