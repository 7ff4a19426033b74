namespace Policies.Generator.Tests;

/// <summary>Policies that the tests share.</summary>
internal static class Policy
{
    /// <summary>A policy without errors.</summary>
    public const string Good = """
        policy walking-aid "Walking aid"
          version 1

        source mobility "Mobility guideline"
          kind guideline

        facts
          falls: whole-number 0..50 "Falls in the last year"
            ask "Fall history"

        criterion frequent-falls "Frequent falls" [mobility]
          falls is at least 2

        service walker "Walker" [mobility]
          kind item
          codes HCPCS E0130
          necessary when frequent-falls
          otherwise not necessary

        """;

    /// <summary>A library without errors.</summary>
    public const string Library = """
        library mobility "Mobility"

        source mobility-guideline "Mobility guideline"
          kind guideline

        facts
          falls: whole-number 0..50 "Falls in the last year"
            ask "Fall history"

        criterion frequent-falls "Frequent falls" [mobility-guideline]
          falls is at least 2

        """;

    /// <summary>A policy that uses a library, with a criterion of <see cref="Library"/>.</summary>
    public static string WithLibrary(string name, string library) => $"""
        policy {name}
          version 1

        use {library}

        service walker "Walker" [mobility-guideline]
          kind item
          codes HCPCS E0130
          necessary when frequent-falls
          otherwise not necessary

        """;

    /// <summary>The same, with a name that is not declared: line 12, column 3.</summary>
    public static readonly string Broken = Good.Replace("  falls is at least 2", "  fals is at least 2");

    /// <summary>The same, with numbers that cultures write in different ways.</summary>
    public static readonly string Decimals = Good.Replace("whole-number 0..50", "number -2.5..50").Replace("falls is at least 2", "falls is at least -1.5");
}
