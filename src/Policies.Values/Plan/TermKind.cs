namespace Policies.Plan;

/// <summary>What comes with an approval, or is shown beside a line.</summary>
public enum TermKind
{
    /// <summary>grants: how long the approval holds.</summary>
    Grant,
    /// <summary>limit: all that hold.</summary>
    Limit,
    /// <summary>instead: the lesser service that would be necessary where this one is not.</summary>
    Instead,
    /// <summary>remark: shown, decides nothing.</summary>
    Remark,
}
