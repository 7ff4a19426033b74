using Policies.Language.Model;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Examples;

/// <summary>What became of an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Failures">The expectations that do not hold; empty if it passes.</param>
/// <param name="Decision">The decision; null if the case of the example cannot be read.</param>
public sealed record ExampleResult(Example Example, IReadOnlyList<ExampleFailure> Failures, Decision? Decision);
