using System.Text;
using Policies.Generated.LumbarFusionPolicy;
using Policies.Runtime.Requests;
using Policies.Values;

namespace Policies.Generated.Tests;

/// <summary>What a developer may hand to the compiled evaluator, and what is refused before anything is decided.</summary>
public class TypedInputTests
{
    [Fact]
    public void A_case_with_errors_is_not_decided_and_the_exception_does_not_quote_it()
    {
        var input = LumbarFusion.ReadJson(Encoding.UTF8.GetBytes("""{ "facts": { "deformity": "perhaps", "cobb-angle": 2000 } }"""));

        Assert.Equal(2, input.Errors.Count);
        var failure = Assert.Throws<ArgumentException>(() => LumbarFusion.Evaluate(input));
        Assert.Contains("errors (2)", failure.Message);
        Assert.DoesNotContain("perhaps", failure.Message);
        Assert.DoesNotContain("2000", failure.Message);
    }

    [Fact]
    public void A_number_outside_its_declared_range_is_refused_where_it_is_set()
    {
        var facts = new LumbarFusionFacts();

        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => facts.CobbAngle = 181);
        Assert.Contains("'cobb-angle' takes 0 to 180.", failure.Message);
        Assert.Equal(Truth.No, facts.IsDocumented(LumbarFusionFacts.Fields.CobbAngle).Official);
    }

    [Fact]
    public void A_range_that_reaches_over_the_declared_one_is_cut()
    {
        var facts = new LumbarFusionFacts { CobbAngle = NumberRange.AtLeast(170) };

        Assert.Equal("170 to 180", facts.CobbAngle.ToString());
    }

    [Theory]
    [InlineData("interbody-fussion", 1, null, "The policy has no service 'interbody-fussion'. Did you mean 'interbody-fusion'?")]
    [InlineData("interbody-fusion", 0, null, "Stages count from 1, found 0 for the service 'interbody-fusion'.")]
    [InlineData("osteotomy", 1, "L4-5", "The service 'osteotomy' is not decided by element, so it cannot be asked for at one.")]
    public void A_request_that_does_not_fit_the_policy_is_refused(string service, int stage, string? at, string message)
    {
        var request = new Request(new RequestItem(service, stage, at is null ? null : [at]));

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => LumbarFusion.Evaluate(new LumbarFusionFacts(), request)).Message);
    }
}
