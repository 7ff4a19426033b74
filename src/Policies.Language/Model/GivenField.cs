namespace Policies.Language.Model;

/// <summary>A fact or field that an example gives.</summary>
/// <param name="Field">Which.</param>
/// <param name="Content">What it is.</param>
public sealed record GivenField(Field Field, GivenContent Content);
