using Policies.Language.Model;

namespace Policies.Interpreter.Examples;

/// <summary>What became of an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Failures">The expectations that do not hold; empty if it passes.</param>
public sealed record ExampleResult(Example Example, IReadOnlyList<ExampleFailure> Failures);
