using Policies.Runtime.Facts;

namespace Policies.Interpreter.Tests.Oracle;

/// <summary>Facts in words, for the message of a failing test.</summary>
internal static class FactsText
{
    public static string Of(CaseFacts facts) => Fields(facts.Root);

    private static string Fields(CaseRecord record) => string.Join(", ", record.Fields.Select((field, i) => $"{field.Name}: {Of(record[i])}"));

    private static string Of(FactValue value) => value switch
    {
        TruthValue truth => truth.Value.ToString(),
        OptionValue option => "options " + Convert.ToString((long)option.Value.Mask, 2),
        NumberValue number => number.Value.ToString(),
        DurationValue duration => duration.Value.ToString(),
        DateValue date => date.Value.ToString(),
        TextValue text => text.Value.ToString(),
        RecordValue record => $"{{ {Fields(record.Value)} }}",
        ListValue list => $"[{string.Join("; ", list.Elements.Select(Of))}{(list.IsOpen ? "; …" : "")}]",
        _ => value.ToString(),
    };
}
