using CsCheck;

namespace Policies.Interpreter.Tests.Generation;

/// <summary>A generator that draws; CsCheck looks for the smallest failing one by its length.</summary>
internal sealed class Drawn<T>(Func<Dice, T> draw, Func<T, int> length) : Gen<T>
{
    /// <inheritdoc/>
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var drawn = draw(new Dice(pcg));
        size = new Size((ulong)length(drawn));
        return drawn;
    }
}
