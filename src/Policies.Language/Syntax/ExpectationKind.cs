namespace Policies.Language.Syntax;

/// <summary>What an expectation is about.</summary>
public enum ExpectationKind
{
    /// <summary>A service or criterion has a result.</summary>
    Result,
    /// <summary>missing includes ….</summary>
    MissingIncludes,
    /// <summary>missing is ….</summary>
    MissingIs,
    /// <summary>action is ….</summary>
    Action,
}
