namespace Policies.Interpreter.Tests.Requests;

/// <summary>Language reference, section 3: without a request each service is decided with the services that it depends on, and nothing else.</summary>
public class WithoutRequestTests
{
    private const string Policy = """
        policy surgery "Surgery"
        facts
          indicated: yes-no "Indicated"
          frail: yes-no "Frail"
        criterion with-fusion "With a fusion"
          fusion is necessary
        service fusion "Fusion"
          kind procedure
          necessary when indicated
        service graft "Graft"
          kind item
          follows fusion
        service stay "Stay"
          kind stay
          requires any procedure
          necessary when frail
        service monitoring "Monitoring"
          kind test
          necessary when with-fusion
        service exploration "Exploration"
          kind procedure
          incidental to fusion
          otherwise necessary
        service planning "Planning"
          kind test
          necessary when fusion is requested
        """;

    private static IReadOnlyList<string> Lines => Decided.Of(Policy, """{"facts": {"indicated": true, "frail": true}}""").Lines();

    [Theory]
    [InlineData("1 fusion: necessary")]
    [InlineData("1 graft: necessary")]
    [InlineData("1 stay: necessary")]
    [InlineData("1 monitoring: necessary")]
    public void A_service_finds_what_it_follows_requires_or_asks_to_be_necessary(string line) => Assert.Contains(line, Lines);

    [Fact]
    public void What_a_service_would_be_incidental_to_is_not_requested_with_it() => Assert.Contains("1 exploration: necessary", Lines);

    [Fact]
    public void What_a_service_only_asks_to_be_requested_is_not_requested_with_it() => Assert.Contains("1 planning: not-necessary", Lines);

    [Fact]
    public void Every_service_has_its_line_in_the_order_of_the_policy() =>
        Assert.Equal(["fusion", "graft", "stay", "monitoring", "exploration", "planning"], Lines.Select(line => line.Split(' ')[1].TrimEnd(':')));
}
