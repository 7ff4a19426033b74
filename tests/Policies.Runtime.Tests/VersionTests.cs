using System.Text;
using Policies.Interpreter;

namespace Policies.Runtime.Tests;

public class VersionTests
{
    private static readonly PolicyVersions Versions = new([Version("3", "2020-01-01"), Version("1", "2000-01-01 until 2009-12-31"), Version("2", "2015-01-01 until 2018-12-31")]);

    [Theory]
    [InlineData("1990-05-05", "1")]
    [InlineData("2009-12-31", "1")]
    [InlineData("2012-07-01", "1")]
    [InlineData("2012-07-02", "2")]
    [InlineData("2012-07-03", "2")]
    [InlineData("2016-01-01", "2")]
    [InlineData("2019-03-01", "2")]
    [InlineData("2019-07-03", "3")]
    [InlineData("2050-01-01", "3")]
    public void The_version_in_force_or_else_the_nearest_and_of_two_as_near_the_later(string day, string version) =>
        Assert.Equal(version, Versions.InForceOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Plan.Version);

    [Theory]
    [InlineData("\"2010\"", "1")]
    [InlineData("\"2014\"", "2")]
    [InlineData("\"2019\"", "3")]
    [InlineData("{ \"from\": \"2009-12-01\", \"to\": \"2014-12-31\" }", "1")]
    [InlineData("{ \"from\": \"2019-06-01\" }", "3")]
    [InlineData("{ \"from\": \"2018-06-01\" }", null)]
    [InlineData("null", null)]
    public void A_date_known_in_part_chooses_where_only_one_version_may_be_in_force(string date, string? version)
    {
        var read = Versions.ReadJson(Encoding.UTF8.GetBytes($$"""{ "facts": { "service-date": {{date}} } }"""));

        Assert.Equal(version, read.Input.Errors.Count == 0 ? read.Evaluator.Plan.Version : null);
        Assert.All(read.Input.Errors, error => Assert.Equal("$.facts.service-date", error.Path));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{ \"facts\": { \"service-date\": \"soon\" } }")]
    [InlineData("{ \"facts\": { \"service-date\": { \"value\": 3 } } }")]
    public void What_is_wrong_with_the_case_is_told_before_the_version_is_asked_for(string json)
    {
        var error = Assert.Single(Versions.ReadJson(Encoding.UTF8.GetBytes(json)).Input.Errors);

        Assert.DoesNotContain("version", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_version_the_service_date_may_be_open()
    {
        var one = new PolicyVersions([Version("1", "2000-01-01")]);

        Assert.Empty(one.ReadJson("{}"u8.ToArray()).Input.Errors);
        Assert.Equal("1", one.ReadJson("{}"u8.ToArray()).Decide().Plan.Version);
        Assert.Throws<ArgumentException>(() => new PolicyVersions([]));
    }

    private static PolicyInterpreter Version(string version, string effective) => Sample.Compile($"""
        policy screening "Screening"
          version {version}
          effective {effective}

        facts
          age: whole-number 0..120 "Age"

        service scan "Scan"
          kind test
          necessary when age is at least 50
          otherwise not necessary

        """);
}
