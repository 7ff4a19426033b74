namespace Policies.Cli.Tests;

public class FormatTests : CommandTest
{
    private const string Untidy = "policy tidy   \"Tidy\"\n  version 1\r\ncriterion old  \"Old\"\n      age>=65";

    private const string Tidy = "policy tidy \"Tidy\"\n  version   1\n\ncriterion old \"Old\"\n  age is at least 65\n";

    [Fact]
    public void A_file_is_written_in_the_canonical_layout_and_then_left_alone()
    {
        Write("drafts/tidy.criteria", Untidy);

        Assert.Equal("drafts/tidy.criteria\n1 formatted, 0 unchanged\n[exit 0]", Run.Of("format", "drafts").Text);
        Assert.Equal(Tidy, File.ReadAllText("drafts/tidy.criteria"));
        Assert.Equal("0 formatted, 1 unchanged\n[exit 0]", Run.Of("format", "drafts").Text);
    }

    [Fact]
    public void Checking_names_the_files_that_differ_and_writes_nothing()
    {
        Write("drafts/tidy.criteria", Tidy);
        Write("drafts/untidy.criteria", Untidy);

        Assert.Equal("drafts/untidy.criteria\n1 to format, 1 formatted\n[exit 1]", Run.Of("format", "--check", "drafts").Text);
        Assert.Equal(Untidy, File.ReadAllText("drafts/untidy.criteria"));
    }

    [Fact]
    public void A_file_whose_shape_has_an_error_is_left_alone_and_the_others_are_formatted()
    {
        Write("drafts/a.criteria", "policy a \"A\n");
        Write("drafts/b.criteria", Untidy);

        var run = Run.Of("format", "drafts");

        Assert.Contains("drafts/a.criteria:1:10: error CR1005", run.Error);
        Assert.EndsWith("policies: drafts/a.criteria: the shape of the file has errors, so it was left as it is.\n", run.Error);
        Assert.Equal("drafts/b.criteria\n1 formatted, 0 unchanged, 1 left alone\n", run.Out);
        Assert.Equal("policy a \"A\n", File.ReadAllText("drafts/a.criteria"));
        Assert.Equal(2, run.Exit);
    }

    [Fact]
    public void Names_that_are_not_declared_do_not_matter()
    {
        Write("a.criteria", Tidy);

        Assert.Equal(0, Run.Of("format", "a.criteria").Exit);
    }

    [Fact]
    public void A_byte_order_mark_is_taken_away()
    {
        Write("a.criteria", "\uFEFF" + Tidy);

        Assert.Equal(1, Run.Of("format", "a.criteria", "--check").Exit);
        Run.Of("format", "a.criteria");
        Assert.Equal(Tidy, File.ReadAllText("a.criteria"));
        Assert.NotEqual(0xEF, File.ReadAllBytes("a.criteria")[0]);
    }
}
