using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Policies.Interpreter.Tests.Generation;
using Policies.Language;
using Policies.Language.Formatting;
using Policies.Language.Text;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>The canonical layout of a random policy means what the policy meant.</summary>
public partial class FormattingTests
{
    [Fact]
    public void Random_policies_keep_their_plan_and_their_layout_is_stable() => RandomPolicy.Gen(new Features()).Sample(
        policy =>
        {
            var formatted = Format(policy.Text);
            Assert.Equal(formatted, Format(formatted));
            Assert.Equal(Plan(policy), Plan(RandomPolicy.Compile(formatted)));
        },
        iter: 60);

    // All of the plan but where it is written; the words of a node say what it compares.
    private static string Plan(RandomPolicy policy) => Places().Replace(JsonSerializer.Serialize(policy.Interpreter.Plan), "");

    private static string Format(string text) => PolicyFormatter.Format(SyntaxTree.Parse(new SourceText("random.criteria", text)))!;

    [GeneratedRegex("\"Span\":\\{[^}]*\\}|\"Sha256\":\"[^\"]*\"")]
    private static partial Regex Places();
}
