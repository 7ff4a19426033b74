using System.Text;
using System.Text.RegularExpressions;
using Policies.Interpreter;
using Policies.Interpreter.Examples;
using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Libraries;
using Policies.Language.Text;
using Policies.Runtime;
using Policies.Runtime.Json;

namespace Policies.Conformance;

/// <summary>docs/language.md says what is so: its blocks are one policy that compiles, its examples hold, its case is read.</summary>
public sealed partial class ReferenceTests
{
    private static readonly string Page = Read();

    private static readonly string Policy = string.Join("\n", Blocks("criteria"));

    private static readonly LibraryFiles Libraries = new(Blocks("criteria-library").Select((block, index) => new SourceText($"library-{index}.criteria", block)));

    public static TheoryData<string> Later => [.. Blocks("criteria-later")];

    [Fact]
    public void The_blocks_of_the_page_are_a_policy_without_an_error_or_a_warning()
    {
        var compilation = Compile(Policy);
        Assert.Empty(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Information).Select(diagnostic => diagnostic.Message));
        Assert.NotNull(compilation.Policy);
    }

    [Fact]
    public void The_libraries_of_the_page_have_no_message()
    {
        var libraries = Compile(Policy).Libraries;
        Assert.Equal(Blocks("criteria-library").Count(), libraries.Count);
        Assert.Empty(libraries.SelectMany(library => library.Diagnostics).Select(diagnostic => diagnostic.Message));
    }

    [Fact]
    public void The_examples_of_the_page_hold()
    {
        var results = ExampleRunner.Run(Compile(Policy).Policy!);
        Assert.True(results.Count >= 6);
        Assert.Empty(results.SelectMany(result => result.Failures).Select(failure => failure.ToString()));
    }

    [Theory]
    [MemberData(nameof(Later))]
    public void What_is_not_evaluated_yet_is_told_and_nothing_else(string block)
    {
        var errors = Compile(Policy + "\n" + block).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal(Descriptors.NotYetEvaluated.Code, error.Descriptor.Code));
    }

    [Fact]
    public void The_case_of_the_page_is_read_and_decided()
    {
        var interpreter = new PolicyInterpreter(Compile(Policy).Policy!);
        var input = CaseReader.Read(interpreter.Plan, Encoding.UTF8.GetBytes(Assert.Single(Blocks("json"))));
        Assert.Empty(input.Errors.Select(error => error.ToString()));
        var decision = Decider.Decide(interpreter, input);
        Assert.Equal(["1 pump heel", "1 pump ankle", "1 pump", "2 dressing-change", "2 wound-stay"], decision.Lines.Select(line => $"{line.Stage} {line.Service.Name} {line.At}".Trim()));
        Assert.Equal("request-documents", decision.Action);
    }

    private static Compilation Compile(string text) => Compilation.Compile(new SourceText("language.criteria", text), Libraries);

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Page).Where(match => match.Groups[1].Value == language).Select(match => match.Groups[2].Value);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ReferenceTests).Assembly.GetManifestResourceStream("language-reference")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^```([a-z-]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
