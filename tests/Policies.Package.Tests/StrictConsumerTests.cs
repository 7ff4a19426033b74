namespace Policies.Package.Tests;

public class StrictConsumerTests(StrictConsumer consumer) : IClassFixture<StrictConsumer>
{
    private static readonly string[] Decision =
    [
        "1 interbody-fusion L2-3 not-necessary refuted",
        "1 interbody-fusion L3-4 not-necessary refuted",
        "1 interbody-fusion - not-necessary refuted",
        "1 bone-graft - not-necessary refuted",
        "1 inpatient-stay - not-necessary refuted",
        "2 exploration - incidental -",
        "2 decompression - undetermined -",
        "2 osteotomy - not-necessary undocumented",
        "2 interbody-fusion - undetermined -",
        "2 pedicle-screws - undetermined -",
        "2 pelvic-fixation - undetermined -",
        "2 sacroiliac-fusion - not-necessary undocumented",
        "2 inpatient-stay - undetermined -",
        "request-documents",
    ];

    [Theory]
    [InlineData("typed")]
    [InlineData("json")]
    public void The_two_stage_case_is_decided(string from) =>
        Assert.Equal(Decision, consumer.Lines.Where(line => line.StartsWith(from + ": ", StringComparison.Ordinal)).Select(line => line[(from.Length + 2)..]));

    [Fact]
    public void Criteria_services_and_reasons_are_read_by_name()
    {
        Assert.Contains("stenosis at L2-3: No", consumer.Lines);
        Assert.Contains("fusion in stage 2: undetermined", consumer.Lines);
        Assert.Contains("why: Imaging at L2-3 does not show stenosis of moderate or worse degree together with neural compression.", consumer.Lines);
    }

    [Fact]
    public void A_stack_trace_names_the_line_of_the_policy()
    {
        var policy = consumer.Project.PathOf(StrictConsumer.Policy);
        var line = 1 + Array.FindIndex(File.ReadAllLines(policy), text => text.Contains("- conservative-care-failed", StringComparison.Ordinal));

        Assert.Contains(consumer.Lines, text =>
            text.Contains("LumbarFusionCriteria.FailedConservativeCare(", StringComparison.Ordinal) && text.EndsWith($"{policy}:line {line}", StringComparison.Ordinal));
    }

    [Fact]
    public void Sequence_points_are_the_conditions_of_the_policy()
    {
        var symbols = new Symbols(consumer.Project.PathOf("bin", "Debug", "net8.0", "Clinic.dll"));
        var text = File.ReadAllLines(consumer.Project.PathOf(StrictConsumer.Policy));

        Assert.Equal(
            ["level.stenosis is at least moderate", "level.neural-compression", "all of"],
            symbols.SequencePointsOf("StenosisWithCompression").Select(point => point.FirstLineOf(text)));
        Assert.All(symbols.SequencePointsOf("StenosisWithCompression"), point =>
        {
            Assert.Equal(consumer.Project.PathOf(StrictConsumer.Policy), point.File);
            Assert.Equal(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(point.File)), point.Checksum);
        });
    }

    [Fact]
    public void The_emitted_code_can_be_read_in_the_folder_of_the_build() =>
        Assert.Contains(
            "LumbarFusion.LumbarFusionCriteria.g.cs",
            Directory.EnumerateFiles(consumer.Project.PathOf("obj"), "*.g.cs", SearchOption.AllDirectories).Select(Path.GetFileName));
}
