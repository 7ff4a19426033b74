using Policies.CSharp.Names;
using Policies.Language.Model;

namespace Policies.CSharp.Emit;

/// <summary>Bodies of quantifiers and counts met while a method is written; each becomes a method of its own after it.</summary>
internal sealed class BodyQueue(EmitContext context)
{
    private readonly Dictionary<object, PendingBody> _all = [];
    private readonly Queue<PendingBody> _pending = new();

    /// <summary>Notes a body; returns the constant that names its block.</summary>
    public string Add(Expression owner, Variable variable, IReadOnlyList<Condition> roots, MethodScope scope)
    {
        if (!_all.TryGetValue(owner, out var body))
        {
            var name = context.Names.ClaimBody(scope.Owner, variable.Name);
            body = new PendingBody(name, context.Planned.BlockOf(owner), roots, [.. scope.Variables, variable]);
            _all[owner] = body;
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
