using Policies.Language.Versions;

namespace Policies.Generator;

/// <summary>Where a policy, or one version of it, is declared.</summary>
/// <param name="Class">Full name of the emitted class.</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its name, version and dates.</param>
/// <param name="Place">Where the name stands.</param>
/// <param name="Effective">Where its dates stand.</param>
/// <param name="IsEmitted">Whether the class is emitted, with errors too.</param>
internal sealed record DeclaredPolicy(string Class, string Title, PolicyVersion Version, FilePlace Place, FilePlace Effective, bool IsEmitted)
{
    public string Name => Version.Name;
}
