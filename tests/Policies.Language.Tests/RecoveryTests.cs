namespace Policies.Language.Tests;

/// <summary>Every error of a file in one run, and one message for each mistake.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void Ten_mistakes_are_ten_messages()
    {
        var compilation = Sample.With(
            """
            source two "Two"
              kind guidline
              yaer 2026
            facts
              pain: yes-no "Pain
              bmi: number 0..80 kgm2
            criterion a "A" [giude]
              deformty
            criterion b "B [guide]
              all of
                - smokr
                - documented deformity
                - pain
                - bmi is at least 30 kg/m2
            service s "S" [guide]
              kind item
              necesary when a
              otherwise not necessary
            """);
        Assert.Equal(
            ["guidline", "yaer", "\"Pain", "kgm2", "giude", "deformty", "\"B [guide]", "smokr", "documented", "necesary"],
            compilation.Errors().Select(compilation.At));
    }

    public static TheoryData<string, string, string> Mistakes => new()
    {
        // A declaration that cannot be read, and uses of what it would have declared.
        { "critereon a \"A\" [guide]\n  deformity\ncriterion b \"B\" [guide]\n  a", "CR1002", "critereon" },
        { "criterion Bent \"A\" [guide]\n  deformity\ncriterion b \"B\" [guide]\n  bent", "CR1001", "Bent" },
        { "criterion a(level \"A\" [guide]\n  level.compression\ncriterion b \"B\" [guide]\n  any level in levels where a(level)", "CR1028", "(" },
        { "criterion a(levl) \"A\" [guide]\n  levl.compression\ncriterion b \"B\" [guide]\n  any level in levels where a(level)", "CR2001", "levl" },
        { "facts\n  pain: yesno\ncriterion b \"B\" [guide]\n  pain", "CR2001", "yesno" },
        { "facts\n  pain yes-no\ncriterion b \"B\" [guide]\n  pain", "CR1001", "yes-no" },
        { "type pain: grad none < mild\nfacts\n  back-pain: pain\ncriterion b \"B\" [guide]\n  back-pain is mild", "CR1001", "grad" },
        { "record visit \"Visit\"\n  painful: yesno\nfacts\n  seen: list of visit\ncriterion b \"B\" [guide]\n  any v in seen where v.painful", "CR2001", "yesno" },
        { "define d: number kg = weight +\ncriterion b \"B\" [guide]\n  d is at least 5 kg", "CR1001", "" },
        { "source extra \"Extra\ncriterion b \"B\" [extra]\n  deformity", "CR1005", "\"Extra" },
        { "codes extra \"Extra\"\n  CPT 2263\ncriterion b \"B\" [guide]\n  diagnosis is in extra", "CR2007", "2263" },
        { "servce s \"S\" [guide]\n  kind item\n  necessary when deformity\n  otherwise not necessary\nservice t \"T\" [guide]\n  follows s", "CR1002", "servce" },
        { "service s \"S\" at each level in levls [guide]\n  kind item\n  necessary when level.compression\n  otherwise not necessary\n  each level stands alone\nexample \"E\"\n  request\n    s at L1\n  expect\n    s at L1 is necessary", "CR2001", "levls" },
        { "service s \"S\" at eech level in levels [guide]\n  kind item\n  necessary when level.compression\n  otherwise not necessary\n  each level stands alone", "CR1001", "eech" },
        { "service s \"S\" at each level in levels [guide]\n  kind item\n  necessary when level.compression\n  otherwise not necessary\n  each level stand alone", "CR1001", "stand" },
        { "service s \"S\" [guide]\n  kind item\n  necessary when deformty\n  otherwise not necessary", "CR2001", "deformty" },
        { "policy second \"Second\"", "CR2002", "second" },
        // A line with lines below it.
        { "criterion a \"A\" [guide]\n  al of\n    - deformity\n    - smoker", "CR1001", "al" },
        { "criterion a \"A\" [guide]\n  at least 2 of\n    - deformity\n    - smokr", "CR2001", "smokr" },
        { "criterion a \"A\" [guide]\n  any l in levls where\n    all of\n      - l.compression", "CR2001", "levls" },
        { "criterion a \"A\"\n  deformty [guide]", "CR2001", "deformty" },
        { "criterion a \"A\" [giude]\n  deformity", "CR3001", "giude" },
        { "criterion a \"A\" [Guide]\n  deformity", "CR1007", "Guide" },
        { "criterion a \"A\" [guide]\n  deformity\n  if not meet \"No.\"", "CR1001", "meet" },
        { "facts\n  pain: yes-no\n    ask Films\ncriterion a \"A\" [guide]\n  pain", "CR1001", "Films" },
        // Examples.
        { "example \"E\n  deformity: yes\n  expect\n    graft is necessary\nexample \"F\"\n  like \"E\"\n  expect\n    graft is necessary", "CR1005", "\"E" },
        { "example \"E\"\n  deformty: yes\n  expect\n    graft is necessary", "CR2001", "deformty" },
        { "example \"E\"\n  levels\n    L1\n      stenoses: mild\n  expect\n    graft is necessary", "CR2001", "stenoses" },
        { "example \"E\"\n  levels\n    | name | slipp |\n    | L1 | 2 |\n  expect\n    graft is necessary", "CR2001", "slipp" },
        { "example \"E\"\n  expect\n    graft is nessary", "CR1001", "nessary" },
        { "example \"E\"\n  expect\n    missing includes deformty", "CR2001", "deformty" },
        { "example \"E\"\n  expect\n    missing includes levels.L1.stenoses", "CR2001", "stenoses" },
        { "example \"E\"\n  expect\n    action is aprove", "CR2001", "aprove" },
        { "examples \"E\"\n  | deformity | expect graft |\n  | yes | necessary", "CR1001", "" },
        { "examples \"E\"\n  | levels.L1.stenoses | expect graft |\n  | mild | necessary |", "CR2001", "stenoses" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_is_one_message_at_its_place(string lines, string code, string place)
    {
        var compilation = Sample.With(lines);
        var error = Assert.Single(compilation.Errors());
        Assert.Equal((code, place), (error.Descriptor.Code, compilation.At(error)));
    }

    [Theory]
    [InlineData("facts\n  pain: yes-no \"Pain\n    ask \"Films\"\ncriterion a \"A\" [guide]\n  pain", "CR4005")]
    [InlineData("source extra \"Extra\"\n  kind guideline\ncriterion a \"A\" [extra p. 4\n  deformity", "CR3003")]
    [InlineData("source extra \"Extra\"\n  kind guideline\ncriterion a \"A\" [exrta]\n  deformity", "CR3003")]
    [InlineData("criterion a \"A\" [gide]\n  deformity", "CR3002")]
    [InlineData("facts\n  pain: yes-no\ncriterion a \"A\" [guide]\n  pian", "CR4005")]
    [InlineData("facts\n  back-pain: yes-no\ncriterion a \"A\" [guide]\n  Back_pain", "CR4005")]
    [InlineData("service s \"S\" [guide]\n  kind item\n  necessary when deformity\n  otherwise not necesary", "CR4003")]
    public void What_follows_from_an_error_is_not_told_as_a_warning(string lines, string code)
    {
        var before = Sample.With("").Diagnostics.Count(diagnostic => diagnostic.Descriptor.Code == code);
        var compilation = Sample.With(lines);
        Assert.Single(compilation.Errors());
        Assert.InRange(compilation.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Code == code), 0, before);
    }

    [Theory]
    [InlineData("weigth is at least heigth * 2", new[] { "weigth", "heigth" })]
    [InlineData("diagnosys is in spine-code", new[] { "diagnosys", "spine-code" })]
    [InlineData("wurst is at least moderate", new[] { "wurst" })]
    [InlineData("wurst is one of mild, severe", new[] { "wurst" })]
    [InlineData("weigth is at least cobb-angle", new[] { "weigth" })]
    public void What_is_wrong_on_the_right_of_a_comparison_is_told_though_the_left_is_wrong(string condition, string[] names)
    {
        var compilation = Sample.WithCondition(condition);
        Assert.Equal(names, compilation.Errors().Select(compilation.At));
        Assert.All(compilation.Errors(), error => Assert.Equal("CR2001", error.Descriptor.Code));
    }
}
