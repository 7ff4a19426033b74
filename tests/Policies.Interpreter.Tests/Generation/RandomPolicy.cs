using CsCheck;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>A random policy, compiled.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Interpreter">Its interpreter.</param>
internal sealed record RandomPolicy(string Text, Policy Policy, PolicyInterpreter Interpreter)
{
    /// <summary>Random policies.</summary>
    public static Gen<RandomPolicy> Gen(Features features) => new Drawn<RandomPolicy>(dice => Draw(dice, features), policy => policy.Text.Length);

    /// <summary>One of them.</summary>
    public static RandomPolicy Draw(Dice dice, Features features) => Compile(PolicyWriter.Write(dice, features));

    /// <summary>Compiles a text.</summary>
    /// <exception cref="FormatException">It has an error.</exception>
    public static RandomPolicy Compile(string text)
    {
        var compilation = Compilation.Compile(new SourceText("random.criteria", text));
        var errors = compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            var told = errors.Select(error => $"line {compilation.Tree.Text.PositionOf(error.Span.Start).Line}: {error.Descriptor.Code} {error.Message}");
            throw new FormatException(string.Join('\n', told) + "\n\n" + text);
        }

        return new RandomPolicy(text, compilation.Policy!, new PolicyInterpreter(compilation.Policy!));
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
