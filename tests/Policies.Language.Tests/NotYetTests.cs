namespace Policies.Language.Tests;

/// <summary>What is left for a later version is told by CR1900, at its place, and by nothing else.</summary>
public sealed class NotYetTests
{
    public static TheoryData<string> Declarations =>
    [
        "facts\n  imaging: date valid for 6 months",
        "service asked \"Asked\" [guide]\n  kind item\n  necessary when deformity\n  otherwise not necessary\n  grants until onset + 60 days when deformity",
        "criterion asked \"Asked of {cobb-angle}\" [guide]\n  deformity",
        "criterion asked \"Asked\" [guide]\n  deformity\n  if met \"Weighs {weight * 2}.\"",
    ];

    [Theory]
    [MemberData(nameof(Declarations))]
    public void A_declaration_of_a_later_version_is_told_not_to_be_evaluated(string lines) => OnlyNotYet(Sample.With(lines));

    [Fact]
    public void Code_sets_that_include_others_are_whole_whatever_their_order()
    {
        var compilation = Sample.With("codes whole-set \"All\"\n  include first-set, second-set\ncodes first-set \"First\"\n  CPT 10021\n  include second-set\ncodes second-set \"Second\"\n  CPT 10022");
        Assert.Empty(compilation.ErrorCodes());
        Assert.Equal(["10021", "10022"], compilation.Policy!.CodeSets.Single(set => set.Name == "whole-set").Codes.Select(code => code.First));
    }

    [Fact]
    public void Like_takes_over_facts_and_request_of_another_example()
    {
        var compilation = Sample.With("example \"One\"\n  deformity: yes\n  smoker: no\n  request\n    graft\nexample \"Two\"\n  like \"One\"\n  smoker: yes\n  expect\n    graft is necessary");
        Assert.Empty(compilation.ErrorCodes());
        var two = compilation.Policy!.Examples.Single(example => example.Title == "Two");
        Assert.Equal(["deformity", "smoker"], two.Given.Select(given => given.Field.Name));
        Assert.Equal("graft", Assert.Single(two.Request).Service!.Name);
    }

    private static void OnlyNotYet(Compilation compilation)
    {
        var errors = compilation.Errors();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal("CR1900", error.Descriptor.Code));
        Assert.All(errors, error => Assert.NotEqual("", compilation.At(error)));
    }
}
