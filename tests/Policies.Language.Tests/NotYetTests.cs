namespace Policies.Language.Tests;

/// <summary>What is left for a later version is told by CR1900, at its place, and by nothing else.</summary>
public sealed class NotYetTests
{
    public static TheoryData<string> Conditions =>
    [
        "(first documented of weight, height) is documented",
        "(latest l in levels by l.seen-on).slip is 1",
        "(earliest l in levels by l.seen-on where l.compression).slip is 1",
        "(highest of l.slip in levels) is 1",
        "(lowest of l.slip in levels) is 1",
        "(average of l.slip in levels) is 1",
        "(sum of l.slip in levels) is 1",
        "(highest of visits, visits) is 1",
        "(lowest of visits, visits) is 1",
        "(count of distinct l.slip in levels) is 1",
        "at least 2 distinct l.slip in levels where l.compression",
        "(longest run of l in levels by l.seen-on where l.compression) is 1",
        "at least 2 l in levels within some 30 days by l.seen-on where l.compression",
        "at most 2 l in levels within any 12 months by l.seen-on where l.compression",
    ];

    public static TheoryData<string> Declarations =>
    [
        "facts\n  imaging: date valid for 6 months",
        "facts\n  glucose: number mg/dL also mmol/L times 18.016",
        "service asked \"Asked\" [guide]\n  kind item\n  necessary when deformity\n  otherwise not necessary\n  grants until onset + 60 days when deformity",
        "criterion asked \"Asked of {cobb-angle}\" [guide]\n  deformity",
        "criterion asked \"Asked\" [guide]\n  deformity\n  if met \"Weighs {weight * 2}.\"",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_of_a_later_version_is_told_not_to_be_evaluated(string condition) => OnlyNotYet(Sample.WithCondition(condition));

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
