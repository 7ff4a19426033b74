using Policies.Language.Text;

namespace Policies.Interpreter.Examples;

/// <summary>An expectation that does not hold.</summary>
/// <param name="Span">Where it is written.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Got">What the policy says instead.</param>
/// <param name="Why">The reasons that it gives.</param>
public sealed record ExampleFailure(TextSpan Span, string Expected, string Got, string Why);
