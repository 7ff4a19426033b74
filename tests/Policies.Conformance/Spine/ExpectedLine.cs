namespace Policies.Conformance.Spine;

/// <summary>A line of the decision as its table has it.</summary>
/// <param name="Name">Stage, service and element: <c>1 interbody-fusion at L2-3</c>; or <c>stage 1</c>, <c>decision</c>, <c>findings</c>.</param>
/// <param name="Cells">Determination, reasons, remarks and missing facts; <c>=</c> for what stays, <c>as LINE</c> for what another line has.</param>
internal sealed record ExpectedLine(string Name, IReadOnlyList<string> Cells)
{
    /// <summary>A cell that is as it was.</summary>
    public const string Same = "=";
}
