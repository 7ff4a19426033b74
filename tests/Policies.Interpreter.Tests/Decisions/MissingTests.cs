using CsCheck;
using Policies.Interpreter.Tests.Generation;
using Policies.Interpreter.Tests.Oracle;
using Policies.Runtime;
using Policies.Runtime.Results;
using Policies.Values;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>The two properties of the language reference, section 3, "Missing", and what a basis says.</summary>
public class MissingTests
{
    [Theory]
    [InlineData(false, 150)]
    [InlineData(true, 1000)]
    public void A_line_that_is_open_or_not_necessary_for_want_of_documents_always_says_what_is_missing(bool isSmall, int cases) =>
        RefinedCase.Gen(new Features(IsSmall: isSmall), (facts, _) => facts).Sample(
            drawn => Assert.All(Decide(drawn).Lines, line => Assert.Equal(IsOpen(line), line.Missing.Count > 0)), iter: cases);

    [Theory]
    [InlineData(false, 150)]
    [InlineData(true, 1500)]
    public void Documents_that_are_not_listed_as_missing_never_make_a_line_necessary(bool isSmall, int cases) =>
        UnlistedCase.Gen(new Features(IsSmall: isSmall)).Sample(
            drawn =>
            {
                for (var i = 0; i < drawn.Decision.Lines.Count; i++)
                {
                    var line = drawn.Decision.Lines[i];
                    var after = Decider.Decide(drawn.Policy.Interpreter, drawn.Refined[i], drawn.Case.Request).Lines[i];
                    Assert.True(
                        !IsOpen(line) || !IsNecessary(after),
                        $"{line.Service.Name} at {line.At}, stage {line.Stage}, lists {string.Join(", ", line.Missing.Select(missing => missing.Fact))}, and is {after.Outcome} with {FactsText.Of(drawn.Refined[i])}");
                }
            },
            iter: cases);

    [Theory]
    [InlineData(false, 150)]
    [InlineData(true, 1500)]
    public void No_document_makes_a_refuted_line_necessary(bool isSmall, int cases) =>
        RefinedCase.Gen(new Features(IsSmall: isSmall), Refiner.Some).Sample(
            drawn => Assert.All(new Refinements(drawn).Lines(), line => Assert.True(line.Before.Basis != "refuted" || !IsNecessary(line.After), line.Place)),
            iter: cases);

    private static Decision Decide(RefinedCase drawn) => Decider.Decide(drawn.Policy.Interpreter, drawn.Facts, drawn.Case.Request);

    private static bool IsOpen(DecisionLine line) => !line.Outcomes.IsSingle || line.Basis == "undocumented";

    private static bool IsNecessary(DecisionLine line) => line.Outcomes == Outcome.Necessary || line.Outcomes == Outcome.NecessaryInPart;
}
