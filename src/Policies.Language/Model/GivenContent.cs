namespace Policies.Language.Model;

/// <summary>What an example gives of a fact.</summary>
public abstract record GivenContent;
