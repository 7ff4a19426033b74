namespace Policies.CSharp.Names;

/// <summary>Type names that emitted code takes from Values, Runtime and the base library; a policy's own types must not hide them.</summary>
internal static class RuntimeNames
{
    public static readonly IReadOnlyList<string> All =
    [
        "Judgement", "Truth", "Tally", "OptionSet", "Possible", "Range", "NumberRange", "DurationRange", "Duration", "DateRange", "TextSet",
        "Day", "CodeRange", "CodeSet", "CodeSets", "Count", "Rail", "Scan", "ScanResult", "Optional", "FirstDocumented", "Each", "EachWindow",
        "Outcome", "OutcomeSet", "RollUp", "Requirement",
        "PolicyPlan", "LibraryPlan", "BlockPlan", "BlockKind", "NodePlan", "NodeKind", "FieldPlan", "RecordPlan", "ServicePlan", "ClausePlan", "ClauseKind",
        "TermPlan", "TermKind", "TypePlan", "TypeKind", "SourcePlan", "SpanPlan", "CitationPlan", "CodesPlan", "FactPath", "MessagePlan",
        "MessagePart", "RequirementPlan", "RollUpKind", "ScanPlan", "ChoicePlan", "ConversionPlan", "Choice", "RowPlan", "Phase", "ReadPlan", "TableRows", "FactValues",
        "RecordView", "FactsView", "ListOf", "CaseRecord", "CaseFacts", "CaseInput", "CaseReader", "FactValue", "ListValue", "Provenance",
        "Frame", "Frames", "Scope", "DecisionRun", "IEvaluator", "Decider", "RequestEngine", "Decision", "Request", "RequestItem", "Line",
        "LineResult", "TypedDecision", "ServiceResult", "ElementOf", "ElementCount", "CodeList", "CriteriaResults", "ServiceResults", "Finding", "Reason", "MissingFact", "Blocks", "ServiceIndex", "Fields",
        "System", "Policies", "String", "Object", "Enum", "DateOnly", "DateTime", "ReadOnlyMemory", "ReadOnlySpan", "IReadOnlyList", "List",
        "Exception", "ArgumentOutOfRangeException", "Type", "Math", "Array", "Attribute", "Func", "Flags", "FlagsAttribute",
    ];

    /// <summary>Members that every view of a record has.</summary>
    public static readonly IReadOnlyList<string> RecordMembers =
    [
        "Record", "Fields", "IsDocumented", "Documented", "Document", "Case", "Key", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone",
        "ReferenceEquals", "Finalize",
    ];

    /// <summary>Members of <see cref="object"/>.</summary>
    public static readonly IReadOnlyList<string> ObjectMembers =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];
}
