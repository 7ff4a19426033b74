namespace Policies.CSharp.Emit;

/// <summary>A C# expression and how tightly it binds, so that only needed parentheses are written.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Strength">Greater binds tighter.</param>
internal readonly record struct Code(string Text, int Strength)
{
    public const int Or = 1;
    public const int And = 2;
    public const int Sum = 3;
    public const int Product = 4;
    public const int Unary = 5;
    public const int Primary = 6;

    /// <summary>The text, in parentheses if it binds less tightly than its place asks.</summary>
    public string At(int strength) => Strength < strength ? "(" + Text + ")" : Text;

    /// <summary>A call, a member access, a name or a literal.</summary>
    public static Code Of(string text) => new(text, Primary);
}
