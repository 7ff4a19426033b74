namespace Policies.Cli.Tests;

public class NewTests : CommandTest
{
    [Theory]
    [InlineData("knee-brace")]
    [InlineData("brace")]
    [InlineData("guideline")]
    [InlineData("joints")]
    [InlineData("policy")]
    public void A_new_policy_checks_clean_its_examples_pass_and_its_layout_is_canonical(string name)
    {
        var run = Run.Of("new", name, "--output", "drafts/new.criteria");

        Assert.Equal("drafts/new.criteria: written. Next: policies check drafts/new.criteria, and policies test drafts/new.criteria.\n[exit 0]", run.Text);
        Assert.Equal("1 policy checked: 0 errors, 0 warnings.\n[exit 0]", Run.Of("check", "drafts").Text);
        Assert.Matches("^[1-9] passed, 0 failed\n\\[exit 0\\]$", Run.Of("test", "drafts").Text);
        Assert.Equal("0 to format, 1 formatted\n[exit 0]", Run.Of("format", "--check", "drafts").Text);
        Assert.Equal(0, Run.Of("docs", "drafts", "--output", "out").Exit);
        Assert.Equal(0, Run.Of("generate", "drafts", "--output", "out").Exit);
    }

    [Fact]
    public void Without_more_it_goes_into_the_current_folder_and_is_called_by_the_words_of_its_name()
    {
        Run.Of("new", "knee-brace");

        Assert.Contains("policy knee-brace \"Knee brace\"\n", File.ReadAllText("knee-brace.criteria"));
    }

    [Theory]
    [InlineData("Braces of the knee", "Braces of the knee")]
    [InlineData("The \"other\" knee \\ {joint}", "The \\\"other\\\" knee \\\\ \\{joint}")]
    public void A_title_is_kept_whatever_it_holds(string title, string written)
    {
        Assert.Equal(0, Run.Of("new", "knee-brace", "--title", title).Exit);
        Assert.Contains($"policy knee-brace \"{written}\"\n", File.ReadAllText("knee-brace.criteria"));
        Assert.Equal("1 policy checked: 0 errors, 0 warnings.\n", Run.Of("check", "knee-brace.criteria").Out);
    }

    [Theory]
    [InlineData("Knee Brace", "'Knee Brace' cannot be the name of a policy: a name is lower-case words joined by hyphens, and starts with a letter. Did you mean 'knee-brace'?")]
    [InlineData("kneeBrace_2", "'kneeBrace_2' cannot be the name of a policy: a name is lower-case words joined by hyphens, and starts with a letter. Did you mean 'knee-brace-2'?")]
    [InlineData("2026", "'2026' cannot be the name of a policy: a name is lower-case words joined by hyphens, and starts with a letter.")]
    [InlineData("when", "'when' cannot be the name of a policy: it is a word of the language. Add another word to it, for example 'when-policy'.")]
    public void A_bad_name_gets_one_message(string name, string message)
    {
        Assert.Equal($"[error]\npolicies: {message}\n[exit 2]", Run.Of("new", name).Text);
        Assert.Empty(Directory.EnumerateFiles("."));
    }

    [Fact]
    public void A_title_of_two_lines_is_refused()
    {
        var run = Run.Of("new", "knee-brace", "--title", "One\nTwo");

        Assert.StartsWith("policies: The title cannot be written in a policy: ", run.Error);
        Assert.Equal(2, run.Exit);
        Assert.Empty(Directory.EnumerateFiles("."));
    }

    [Fact]
    public void What_is_there_is_not_overwritten()
    {
        Write("knee-brace.criteria", "mine");
        Directory.CreateDirectory("folder.criteria");

        Assert.Equal("[error]\npolicies: knee-brace.criteria: something of this name is there already, and is not overwritten. Choose another place with --output.\n[exit 2]", Run.Of("new", "knee-brace").Text);
        Assert.Equal(2, Run.Of("new", "knee-brace", "--output", "folder.criteria").Exit);
        Assert.Equal("mine", File.ReadAllText("knee-brace.criteria"));
    }

    [Fact]
    public void The_file_must_be_named_as_a_policy() =>
        Assert.Equal("[error]\npolicies: knee.txt: a policy's file ends in .criteria.\n[exit 2]", Run.Of("new", "knee-brace", "--output", "knee.txt").Text);
}
