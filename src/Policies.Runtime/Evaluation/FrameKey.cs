using System.Runtime.CompilerServices;
using Policies.Runtime.Facts;

namespace Policies.Runtime.Evaluation;

/// <summary>What a frame is remembered by: the block, the scope, and the arguments, each record being itself.</summary>
internal readonly struct FrameKey(int block, Scope scope, IReadOnlyList<CaseRecord> arguments) : IEquatable<FrameKey>
{
    private readonly int _block = block;
    private readonly Scope _scope = scope;
    private readonly IReadOnlyList<CaseRecord> _arguments = arguments;

    public bool Equals(FrameKey other)
    {
        if (_block != other._block || _scope != other._scope || _arguments.Count != other._arguments.Count)
        {
            return false;
        }

        for (var i = 0; i < _arguments.Count; i++)
        {
            if (!ReferenceEquals(_arguments[i], other._arguments[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is FrameKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = HashCode.Combine(_block, _scope);
        foreach (var argument in _arguments)
        {
            hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(argument));
        }

        return hash;
    }
}
