using Policies.CSharp.Names;
using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>Bodies of quantifiers and counts met while a method is written; each becomes a method of its own after it.</summary>
internal sealed class BodyQueue(EmitContext context)
{
    private readonly Dictionary<object, PendingBody> _all = [];
    private readonly Queue<PendingBody> _pending = new();

    /// <summary>Notes a body; returns the constant that names its block.</summary>
    public string Add(IListPass pass, MethodScope scope)
    {
        if (!_all.TryGetValue(pass, out var body))
        {
            var name = context.Names.ClaimBody(scope.Owner, pass.Variable.Name);
            body = new PendingBody(name, context.Planned.BlockOf(pass), pass.Conditions, [.. scope.Variables, pass.Variable]);
            _all[pass] = body;
            _pending.Enqueue(body);
        }

        return "Blocks." + body.Name;
    }

    /// <summary>The next body to write, if there is one.</summary>
    public bool TryNext(out PendingBody body)
    {
        var found = _pending.Count > 0;
        body = found ? _pending.Dequeue() : null!;
        return found;
    }
}
