namespace Policies.Language.Tests;

/// <summary>Messages say what was found, what was expected, who says so, and what to write.</summary>
public sealed class MessageTests
{
    public static TheoryData<string, string, string, string, string?> Conditions => new()
    {
        { "deformty", "CR2001", "Nothing declares a fact, criterion or definition 'deformty'. Did you mean 'deformity'?", "", "deformity" },
        { "sever-level(levels.L1)", "CR2001", "Nothing declares a criterion or definition 'sever-level'. Did you mean 'severe-level'?", "", "severe-level(levels.L1)" },
        { "fusoin is necessary", "CR2001", "Nothing declares a service 'fusoin'. Did you mean 'fusion'?", "", "fusion is necessary" },
        { "diagnosis is in spine-code", "CR2001", "Nothing declares a code set 'spine-code'. Did you mean 'spine-codes'?", "", "diagnosis is in spine-codes" },
        { "worst is moderat", "CR2009", "'moderat' is not an option of severity; its options are none, mild, moderate, severe. Did you mean 'moderate'?", "'severity' is declared here.", "worst is moderate" },
        { "worst is Moderate", "CR2009", "'Moderate' is not an option of severity; its options are none, mild, moderate, severe. Did you mean 'moderate'?", "'severity' is declared here.", "worst is moderate" },
        { "any l in levels where l.stenoses is mild", "CR2010", "'stenoses' is not a field of level. Did you mean 'stenosis'?", "'level' is declared here.", "any l in levels where l.stenosis is mild" },
        { "weight is \"heavy\"", "CR2004", "Expected a number in kg, found a text.", "'weight' is declared here as number kg.", null },
        { "visits is \"many\"", "CR2004", "Expected a whole number, found a text.", "'visits' is declared here as whole-number.", null },
        { "onset is 5", "CR2004", "Expected a date, found a whole number.", "'onset' is declared here as date.", null },
        { "deformity is 5", "CR2004", "Expected a condition, which is yes or no, found a whole number.", "", null },
        { "weight", "CR2004", "Expected a condition, which is yes or no, found a number in kg.", "'weight' is declared here as number kg.", null },
        { "therapy is at least 6", "CR2004", "Expected a duration, like 6 weeks, found a whole number.", "'therapy' is declared here as duration.", "therapy is at least 6 days" },
        { "therapy is at least 6 mm", "CR2004", "Expected a duration, like 6 weeks, found a number in mm.", "'therapy' is declared here as duration.", null },
        { "deformity is at least yes", "CR2004", "Expected 'is' or 'is not' between values that are yes or no, found 'is at least'.", "", null },
        { "region-x is lumbar", "CR2001", "Nothing declares a fact, criterion or definition 'region-x'.", "", null },
        { "any l in levels where l.region is at least lumbar", "CR2004", "Expected 'is' or 'is one of', since a region (cervical, thoracic, lumbar) has no order, found 'is at least'.", "'region' is declared here as region.", null },
        { "weight is before 2026-01-01", "CR2004", null!, "'weight' is declared here as number kg.", null },
        { "weight is at least 5", "CR2005", "Expected a value in kg, found a plain number, without a unit.", "'weight' is declared here as number kg.", "weight is at least 5 kg" },
        { "relief is at least 50", "CR2005", "Expected a percentage, found a plain number, without a unit.", "'relief' is declared here as percent.", "relief is at least 50 %" },
        { "visits is at least 50 %", "CR2005", "Expected a plain number, without a unit, found a percentage.", "'visits' is declared here as whole-number.", "visits is at least 50" },
        { "weight is at least height", "CR2005", "Expected a value in kg, found a value in m.", "'weight' is declared here as number kg.|'height' is declared here as number m.", null },
        { "cobb-angle is more than 200 deg", "CR2006", "200 is outside the declared range 0 to 180.", "'cobb-angle' is declared here as number deg.", null },
        { "severe-level", "CR2008", "'severe-level' takes one argument, a level, found none.", "'severe-level' is declared here.", null },
        { "deformity(levels.L1)", "CR2008", "'deformity' takes no argument, found 1.", "'deformity' is declared here as a fact.", null },
        { "fusion", "CR2004", "Expected a fact or condition, found the service 'fusion' (write 'fusion is necessary' or 'fusion is requested').", "'fusion' is declared here as a service.", null },
        { "Deformity", "CR1010", "'Deformity' is not a name; names are lower-case words joined by hyphens: 'deformity'.", "", "deformity" },
        { "visits-1 is at least 5", "CR1012", "A minus needs a blank on both sides, because a hyphen belongs to a name.", "", "visits - 1 is at least 5" },
        { "(sum of l.region in levels) is 1", "CR2004", "Expected a number to sum, or a field that is a duration, found a region (cervical, thoracic, lumbar).", "'region' is declared here as region.", null },
        { "(average of l.seen-on in levels) is 1", "CR2004", "Expected a number, of which there is an average, found a date.", "'seen-on' is declared here as date.", null },
        { "(highest of l.region in levels) is lumbar", "CR2004", "Expected a value that has an order, found a region (cervical, thoracic, lumbar).", "'region' is declared here as region.", null },
        { "(highest of visits in levels) is 1", "CR2004", null!, "", null },
        { "(sum of weight * 2 in levels) is 1", "CR2004", null!, "", null },
        { "(count of distinct l.compression in levels) is 1", "CR2004", "Expected a number, a date, a text, a code or an option, which can be told apart, found a yes or no.", "'compression' is declared here as yes-no.", null },
        { "at least 2 distinct l in levels", "CR2004", "Expected a number, a date, a text, a code or an option, which can be told apart, found a level, which is a record.", "", null },
        { "(longest run of l in levels by l.slip where l.compression) is 1", "CR2004", "Expected a date, found a whole number.", "'slip' is declared here as whole-number.", null },
        { "at least 2 l in levels within some 30 by l.seen-on where l.compression", "CR2004", "Expected a duration, like 6 weeks, found a whole number.", "", "at least 2 l in levels within some 30 days by l.seen-on where l.compression" },
        { "at least 2 l in levels within some 30 days by onset where l.compression", "CR2004", "Expected a value of the element, as in 'x.field', found 'onset'.", "", null },
        { "(highest of weight, height) is 1", "CR2005", "Expected a value in kg, found a value in m.", "'weight' is declared here as number kg.|'height' is declared here as number m.", null },
        { "(lowest of weight, 5) is 1 kg", "CR2005", "Expected a value in kg, found a plain number, without a unit.", "'weight' is declared here as number kg.", "(lowest of weight, 5 kg) is 1 kg" },
        { "(lowest of weight, onset) is 1 kg", "CR2004", "Expected a number in kg, found a date.", "'weight' is declared here as number kg.|'onset' is declared here as date.", null },
        { "(first documented of deformity, weight) is 1 kg", "CR2004", "Expected a yes or no, found a number in kg.", "'deformity' is declared here as yes-no.|'weight' is declared here as number kg.", null },
        { "(latest l in levels by l.slip).slip is 1", "CR2004", "Expected a date, found a whole number.", "'slip' is declared here as whole-number.", null },
        { "(latest l in levels by onset).slip is 1", "CR2004", "Expected a value of the element, as in 'x.field', found 'onset'.", "", null },
        { "(latest l in levels by l.seen-on) is 1", "CR2004", "Expected a value that can be compared, found a level, which is a record, or none.", "", null },
        { "(latest l in levels by l.seen-on).slipp is 1", "CR2010", "'slipp' is not a field of level. Did you mean 'slip'?", "'level' is declared here.", "(latest l in levels by l.seen-on).slip is 1" },
        { "weight * height is at least 5", "CR2005", "Expected a value in kg.m, found a plain number, without a unit.", "", "weight * height is at least 5 kg.m" },
        { "weight / visits is at least 50 %", "CR2005", null!, "", null },
        { "at least 4 of\n  - deformity\n  - smoker", "CR4001", "'at least 4 of' can never be met: it has 2 bullets below it.", "", null },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_that_is_wrong_is_told_in_these_words(string condition, string code, string? message, string related, string? mended)
    {
        var compilation = Sample.WithCondition(condition);
        var error = Assert.Single(compilation.Errors());
        Assert.Equal(code, error.Descriptor.Code);
        Assert.Equal(message ?? error.Message, error.Message);
        Assert.Equal(related.Length == 0 ? [] : related.Split('|'), error.Related.Select(place => place.Message));
        if (mended is not null)
        {
            var after = Sample.Apply(compilation.Tree.Text.Content, error.Fixes[0]);
            Assert.Equal(Sample.WithCondition(mended).Tree.Text.Content, after);
            Assert.DoesNotContain(code, Sample.Compile(after).ErrorCodes());
        }
    }

    [Theory]
    [InlineData("service screws \"Screws\" [guide]\n  kind item\n  follows fusion\n  necessary when smoker", "clauses")]
    [InlineData("service screws \"Screws\" [guide]\n  kind item\n  follows fusion\n  requires graft", "requirements")]
    [InlineData("service screws \"Screws\" at each level in levels [guide]\n  kind item\n  follows fusion\n  each level stands alone", "elements")]
    public void A_service_that_follows_another_has_nothing_else_that_decides(string service, string what)
    {
        var error = Assert.Single(Sample.With(service).Errors());
        Assert.Equal($"A service that follows another has its outcome from there, and no {what} of its own.", error.Message);
        Assert.Equal(["The service that it follows is named here."], error.Related.Select(place => place.Message));
    }

    [Fact]
    public void Bullets_without_their_header_are_told_once_and_read_all_the_same()
    {
        var errors = Sample.With("service screws \"Screws\" [guide]\n  kind item\n  necessary when\n    - smoker\n    - smokr\n  otherwise not necessary").Errors();
        Assert.Equal(
            ["Expected 'all of' or 'any of' above the bullets, found a bullet.", "Nothing declares a fact, criterion or definition 'smokr'. Did you mean 'smoker'?"],
            errors.Select(error => error.Message));
    }

    [Theory]
    [InlineData("CPT 2263", "'2263' is not a code of CPT: five digits, or four digits and a letter.")]
    [InlineData("CPT 22630..2263", "'2263' is not a code of CPT: five digits, or four digits and a letter.")]
    [InlineData("HCPCS 0601", "'0601' is not a code of HCPCS: a letter and four digits.")]
    [InlineData("HCPCS E06011", "'E06011' is not a code of HCPCS: a letter and four digits.")]
    [InlineData("ICD-10-CM 48.061", "'48.061' is not a code of ICD-10-CM: a letter, a digit, a digit or letter, then up to four more after a dot.")]
    [InlineData("ICD-10-CM M4.061", "'M4.061' is not a code of ICD-10-CM: a letter, a digit, a digit or letter, then up to four more after a dot.")]
    public void A_malformed_code_is_told_with_the_shape_of_its_system(string codes, string message)
    {
        var compilation = Sample.With("codes extra \"Extra\"\n  " + codes);
        Assert.Equal(message, Assert.Single(compilation.Errors()).Message);
    }

    [Theory]
    [InlineData("CPT 22630, 0202T, 00100, 1234F")]
    [InlineData("HCPCS E0601, J0135")]
    [InlineData("ICD-10-CM M48.061, M43.16, M48.*, C7A.010, I10")]
    [InlineData("LOINC 2708-6")]
    [InlineData("SNOMED 73211009")]
    [InlineData("RxNorm 327361")]
    [InlineData("NDC 0074-4339-02")]
    public void A_code_in_the_shape_of_its_system_is_taken(string codes) => Assert.Empty(Sample.With("codes extra \"Extra\"\n  " + codes).ErrorCodes());

    [Fact]
    public void A_code_system_that_is_misspelt_is_told_with_the_nearest()
    {
        var error = Assert.Single(Sample.With("codes extra \"Extra\"\n  HCPC E0601").Errors());
        Assert.Equal("Nothing declares a code system 'HCPC'. Did you mean 'HCPCS'?", error.Message);
    }

    [Fact]
    public void A_ring_is_told_hop_by_hop_where_it_starts()
    {
        var compilation = Sample.With("criterion a \"A\" [guide]\n  b\ncriterion b \"B\" [guide]\n  deformity or c\ncriterion c \"C\" [guide]\n  a\n");
        var error = Assert.Single(compilation.Errors());
        Assert.Equal("'a' depends on itself: 'a' needs 'b' needs 'c' needs 'a'.", error.Message);
        Assert.Equal(["'b' is declared here.", "'c' is declared here."], error.Related.Select(place => place.Message));
    }

    [Fact]
    public void Services_and_code_sets_have_rings_too()
    {
        Assert.Equal("'s' depends on itself: 's' needs 't' needs 's'.", Assert.Single(Sample.With("service s \"S\" [guide]\n  follows t\nservice t \"T\" [guide]\n  follows s").Errors()).Message);
        Assert.Equal("'k' depends on itself: 'k' needs 'k'.", Assert.Single(Sample.With("codes k \"K\"\n  include k").Errors()).Message);
    }

    [Theory]
    [InlineData("under-review", Diagnostics.DiagnosticSeverity.Warning)]
    [InlineData("approved", Diagnostics.DiagnosticSeverity.Error)]
    public void An_uncited_criterion_is_an_error_only_in_an_approved_policy(string status, Diagnostics.DiagnosticSeverity severity)
    {
        var compilation = Sample.Compile($"policy p \"P\"\n  status {status}\n\nfacts\n  deformity: yes-no\n\ncriterion straight \"Straight\"\n  not deformity\n");
        var uncited = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR3002");
        Assert.Equal((severity, "straight"), (uncited.Severity, compilation.At(uncited)));
    }

    [Theory]
    [InlineData("cobb-angle is at least 0 deg", "This is always met, whatever the record says: every value from 0 to 180 satisfies it.")]
    [InlineData("cobb-angle is less than 0 deg", "This is never met, whatever the record says: no value from 0 to 180 satisfies it.")]
    [InlineData("worst is at most severe", "This is always met, whatever the record says: every value from none to severe satisfies it.")]
    public void A_comparison_that_its_declaration_settles_is_told_with_the_values(string condition, string message) =>
        Assert.Equal(message, Assert.Single(Sample.WithCondition(condition).Diagnostics, diagnostic => diagnostic.Descriptor.Code == "CR4009").Message);

    [Theory]
    [InlineData("cobb-angle is at least 1 deg")]
    [InlineData("cobb-angle is between 10 and 180 deg")]
    [InlineData("worst is at least mild")]
    public void A_comparison_that_the_record_settles_is_left_alone(string condition) =>
        Assert.DoesNotContain("CR4009", Sample.WithCondition(condition).Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));

    [Fact]
    public void The_built_in_fact_and_types_cannot_be_declared_again()
    {
        Assert.Equal(["CR2023"], Sample.With("facts\n  service-date: date").ErrorCodes());
        Assert.Equal(["CR2023"], Sample.With("type date: choice of a, b").ErrorCodes());
        Assert.Equal(["CR2023"], Sample.With("record duration\n  x: yes-no").ErrorCodes());
    }
}
