using System.Text.RegularExpressions;
using Markdig;
using static VerifyXunit.Verifier;

namespace Policies.Docs.Tests;

/// <summary>The rendered policy: complete, linked, and with nothing in it that its author did not mean as text.</summary>
public sealed partial class PolicyDocumentTests
{
    private static readonly MarkdownPipeline Viewer = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Theory]
    [InlineData("everything")]
    [InlineData("wound-therapy")]
    [InlineData("hostile")]
    public async Task The_document_is_as_approved(string name) =>
        await Verify(PolicyRenderer.Render(Sample.Policy(name)), "md").UseParameters(name);

    [Theory]
    [InlineData("everything")]
    [InlineData("lumbar-fusion")]
    [InlineData("wound-therapy")]
    [InlineData("hostile")]
    public void Every_link_leads_to_an_anchor_that_stands_once(string name)
    {
        var document = PolicyRenderer.Render(Sample.Policy(name));
        var anchors = Anchor().Matches(document).Select(match => match.Groups[1].Value).ToList();
        var links = Link().Matches(document).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.Empty(links.Except(anchors));
        Assert.Equal(anchors.Distinct(), anchors);
    }

    [Fact]
    public void Every_declaration_stands_in_the_document()
    {
        var policy = Sample.Policy("wound-therapy");
        var document = PolicyRenderer.Render(policy);
        Assert.All(policy.Sources, source => Assert.Contains(source.Title.TrimEnd('.'), document));
        Assert.All(policy.CodeSets, set => Assert.Contains(set.Label.Title!, document));
        Assert.All(policy.Facts, fact => Assert.Contains($"`{fact.Name}`", document));
        Assert.All(policy.Definitions, definition => Assert.Contains($"<a id=\"{definition.Name}\"></a>{definition.Label.Title}", document));
        Assert.All(policy.Services, service => Assert.Contains($"<a id=\"{service.Name}\"></a>{service.Label.Title}", document));
        Assert.All(policy.Examples, example => Assert.Contains($"### {example.Title}", document));
        Assert.All(
            ["Replaces the edition of 2019.", "Stage III and IV only.", "As at the first visit.", "The largest measured in the week.", "One entry for each wound that is treated.", "The pump is rented.", "The heel is the usual place."],
            note => Assert.Contains(note, document));
    }

    [Fact]
    public void A_note_cites_by_number()
    {
        var document = PolicyRenderer.Render(Sample.Policy("wound-therapy"));
        Assert.Contains("Read with the *wound* \\[[1](#ref-wound-guideline)\\] and its table:", document);
    }

    [Fact]
    public void Nothing_that_an_author_writes_becomes_a_script_a_tag_or_a_link()
    {
        var html = Markdig.Markdown.ToHtml(PolicyRenderer.Render(Sample.Policy("hostile")), Viewer);
        var tags = Tag().Matches(html).Select(match => match.Groups[1].Value).Distinct();
        Assert.Empty(tags.Except(["h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "em", "code", "pre", "a"]));
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(Href().Matches(html), match => Assert.Matches("^#|^https://example.org/fine$", match.Groups[1].Value));
    }

    [Theory]
    [InlineData("1. &lt;script&gt;alert(1)&lt;/script&gt; &amp; *bold* | `code`")]
    [InlineData("<td># No heading, - no item, [no](javascript:alert(1)) link</td>")]
    [InlineData("~~Struck~~ ![image](http://example.org/x.png). A | B \\ C. javascript:alert(4).")]
    [InlineData("<td>Cell | with bar and &lt;i&gt;tag&lt;/i&gt;</td>")]
    [InlineData("<td>+ 2) &lt;a href=&quot;javascript:alert(5)&quot;&gt;ask&lt;/a&gt;</td>")]
    [InlineData("- &lt;c&gt; &amp;lt; _under_")]
    [InlineData(", p. &lt;4&gt; | 5")]
    [InlineData("=== 12) x")]
    [InlineData("<h3>&lt;e&gt; | [e]</h3>")]
    [InlineData("[ref]: javascript:alert(8)")]
    [InlineData("Another [ref], and code")]
    [InlineData("the end\n</code></pre>")]
    [InlineData("&lt;img src=x onerror=alert(1)&gt; and &lt;b&gt;bold&lt;/b&gt; [link](javascript:alert(2))")]
    [InlineData("[in a block](javascript:alert(6)) ![image](data:text/html,x) &lt;javascript:alert(7)&gt;")]
    [InlineData("and <code>&lt;code&gt;</code> and <a href=\"https://example.org/fine\">")]
    public void Text_is_shown_as_it_was_written(string shown) =>
        Assert.Contains(shown, Markdig.Markdown.ToHtml(PolicyRenderer.Render(Sample.Policy("hostile")), Viewer));

    [GeneratedRegex("<a id=\"([^\"]+)\">")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("<([a-z0-9]+)")]
    private static partial Regex Tag();

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Href();
}
