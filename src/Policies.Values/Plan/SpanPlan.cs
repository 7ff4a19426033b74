namespace Policies.Plan;

/// <summary>A place in the policy's file; lines and columns count from 1, the end is exclusive.</summary>
public readonly record struct SpanPlan(int Line, int Column, int EndLine, int EndColumn);
