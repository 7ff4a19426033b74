using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Policies.Tests;

namespace Policies.Architecture.Tests;

public class FileTests
{
    private const int MostLines = 400;

    [Fact]
    public void No_folder_file_or_namespace_is_a_room_for_leftovers() =>
        Assert.DoesNotContain(
            SourceFile.All.SelectMany(file => file.Path.Split('/', '.').Concat(file.Usings.Where(name => name.StartsWith("Policies.", StringComparison.Ordinal)).SelectMany(name => name.Split('.')))),
            part => Regex.IsMatch(part, "^(.*Utils?|.*Helpers?|.*Utilities|Common|Misc)$"));

    [Fact]
    public void A_file_holds_one_type_and_is_named_after_it() => Assert.Empty(
        SourceFile.All
            .Where(file => file.Types.Count > 1 || (file.Types.Count == 1 && !file.Name.StartsWith(file.Types[0], StringComparison.Ordinal)))
            .Select(file => $"{file}: {string.Join(", ", file.Types)}"));

    [Fact]
    public void No_file_is_longer_than_can_be_read_at_once() =>
        Assert.Empty(SourceFile.All.Where(file => file.Lines.Length > MostLines).Select(file => $"{file}: {file.Lines.Length} lines"));

    [Fact]
    public void No_test_is_skipped() => Assert.DoesNotContain(
        SourceFile.All,
        file => file.Root.DescendantNodes().OfType<NameEqualsSyntax>().Any(name => name.Name.Identifier.ValueText is "Skip" or "SkipWhen" or "SkipUnless"));

    [Fact]
    public void Public_members_of_every_project_are_documented()
    {
        // The compiler reports a public member without a comment as long as no project takes that away; the package has no code.
        Assert.All(ProjectFile.All.Where(project => project.Name != "Package"), project =>
        {
            Assert.Null(project.Property("GenerateDocumentationFile"));
            Assert.DoesNotContain("1591", project.Property("NoWarn") ?? "", StringComparison.Ordinal);
        });
        Assert.DoesNotContain(
            SourceFile.All.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)),
            file => file.Lines.Any(line => line.Contains("CS1591", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_file_names_a_folder_of_a_machine()
    {
        // Folders of people's homes on any system, and where this repository happens to lie.
        var homes = new Regex(@"(/home/|/Users/|/root/|[A-Za-z]:\\Users\\)\w");
        var here = RepositoryFolder.Path.Replace('\\', '/').Count(character => character == '/') > 1 ? RepositoryFolder.Path : null;

        Assert.DoesNotContain(
            RepositoryFiles.All().Where(path => !path.EndsWith("FileTests.cs", StringComparison.Ordinal)),
            path => File.ReadAllText(RepositoryFolder.Combine(path)) is var text
                && (homes.IsMatch(text) || (here is not null && text.Contains(here, StringComparison.Ordinal))));
    }
}
