namespace Policies.Generator;

/// <summary>Where a policy is declared.</summary>
/// <param name="Class">Full name of the emitted class.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where the name stands.</param>
internal sealed record DeclaredPolicy(string Class, string Name, FilePlace Place);
