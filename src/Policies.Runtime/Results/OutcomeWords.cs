using Policies.Values;

namespace Policies.Runtime.Results;

/// <summary>Outcomes, actions and results as they stand in JSON.</summary>
public static class OutcomeWords
{
    /// <summary>The one outcome that is possible, or undetermined.</summary>
    public static string Of(OutcomeSet outcomes) => outcomes.IsSingle ? Of(outcomes.Best) : "undetermined";

    /// <summary>The same in a sentence: <c>cannot be determined</c> where several are possible.</summary>
    public static string Words(OutcomeSet outcomes) => outcomes.IsSingle ? Of(outcomes.Best).Replace('-', ' ') : "cannot be determined";

    /// <summary>An outcome.</summary>
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Necessary => "necessary",
        Outcome.NecessaryInPart => "necessary-in-part",
        Outcome.Refer => "refer",
        Outcome.StudyOnly => "study-only",
        Outcome.Investigational => "investigational",
        Outcome.Incidental => "incidental",
        _ => "not-necessary",
    };

    /// <summary>The result of a criterion.</summary>
    public static string Of(Truth truth) => truth switch { Truth.Yes => "met", Truth.No => "not-met", _ => "unknown" };
}
