using System.Reflection;
using System.Runtime.Loader;
using Policies.Language.Model;
using Policies.Runtime.Evaluation;

namespace Policies.CSharp.Harness;

/// <summary>Policies compiled to C#, in one compilation, and loaded; dispose of it to unload them.</summary>
public sealed class CompiledPolicies : IDisposable
{
    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;
    private readonly IReadOnlyList<IEvaluator> _evaluators;

    private CompiledPolicies(AssemblyLoadContext context, Assembly assembly, IReadOnlyList<IEvaluator> evaluators)
    {
        _context = context;
        _assembly = assembly;
        _evaluators = evaluators;
    }

    /// <summary>The evaluators, in the order of the policies.</summary>
    public IReadOnlyList<IEvaluator> Evaluators => _evaluators;

    /// <summary>The loaded assembly, for tests that look at emitted types.</summary>
    public Assembly Assembly => _assembly;

    /// <summary>Emits, compiles and loads policies without errors, each in a namespace of its own (<c>P0</c>, <c>P1</c>, …).</summary>
    /// <exception cref="InvalidOperationException">The emitted code does not compile without a warning; the message shows the code.</exception>
    public static CompiledPolicies Compile(IReadOnlyList<Policy> policies)
    {
        List<EmittedFile> files = [];
        for (var i = 0; i < policies.Count; i++)
        {
            var emitted = CSharpEmitter.Emit(policies[i], new EmitOptions($"P{i}", $"policy-{i}.criteria"));
            files.AddRange(emitted.Select(file => file with { HintName = $"P{i}/{file.HintName}" }));
        }

        var image = EmittedCode.Compile(files);
        var context = new AssemblyLoadContext("policies", isCollectible: true);
        var assembly = context.LoadFromStream(new MemoryStream(image.Assembly), new MemoryStream(image.Symbols));
        var byNamespace = assembly.GetTypes()
            .Where(type => typeof(IEvaluator).IsAssignableFrom(type))
            .ToDictionary(type => type.Namespace!.Split('.')[0], type => (IEvaluator)Activator.CreateInstance(type)!);
        return new CompiledPolicies(context, assembly, [.. Enumerable.Range(0, policies.Count).Select(i => byNamespace[$"P{i}"])]);
    }

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();
}
