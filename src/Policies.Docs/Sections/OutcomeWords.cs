namespace Policies.Docs.Sections;

/// <summary>Outcomes in words.</summary>
internal static class OutcomeWords
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Necessary => "Medically necessary",
        Outcome.NecessaryInPart => "Medically necessary in part",
        Outcome.NotNecessary => "Not medically necessary",
        Outcome.Incidental => "Incidental",
        Outcome.Investigational => "Investigational",
        Outcome.StudyOnly => "Medically necessary in a study only",
        Outcome.Refer => "Refer",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Not an outcome."),
    };
}
