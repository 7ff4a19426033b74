using System.Text.RegularExpressions;
using CsCheck;
using Policies.Interpreter.Tests.Cases;
using Policies.Interpreter.Tests.Generation;
using Policies.Language;
using Policies.Language.Libraries;
using Policies.Language.Model;
using Policies.Language.Text;
using Policies.Runtime;
using Policies.Runtime.Results;

namespace Policies.Interpreter.Tests.Decisions;

/// <summary>What a policy says does not depend on which of its declarations stand in a library.</summary>
public partial class LibraryTests
{
    [Fact]
    public void A_policy_means_the_same_with_its_declarations_in_a_library() => new Drawn<PolicyWithCases>(
        dice => PolicyWithCases.Draw(dice, new Features(), 5),
        each => each.Policy.Text.Length).Sample(
        each =>
        {
            var (library, policy) = Split(each.Policy.Text);
            var split = new PolicyInterpreter(Compile(policy, library));
            foreach (var random in each.Cases)
            {
                Assert.Equal(
                    Written(Decider.Decide(each.Policy.Interpreter, random.Facts(each.Policy.Interpreter.Plan), random.Request)),
                    Written(Decider.Decide(split, random.Facts(split.Plan), random.Request)));
            }
        },
        iter: 100);

    private static Policy Compile(string policy, string library)
    {
        var compilation = Compilation.Compile(new SourceText("random.criteria", policy), new LibraryFiles([new SourceText("shared.criteria", library)]));
        Assert.False(compilation.HasErrors, string.Join("\n", compilation.Libraries.SelectMany(each => each.Diagnostics).Concat(compilation.Diagnostics).Select(each => each.Message)) + "\n" + library + "\n" + policy);
        return compilation.Policy!;
    }

    // All but the services, and what asks about services, goes into the library.
    private static (string Library, string Policy) Split(string text)
    {
        var blocks = Block().Matches(text).Select(match => match.Value).ToList();
        List<string> library = ["library shared\n"];
        List<string> policy = [blocks[0], "use shared\n"];
        HashSet<string> kept = [];
        foreach (var block in blocks.Skip(1))
        {
            var isKept = block.StartsWith("service ", StringComparison.Ordinal) || Service().IsMatch(block) || Part().Matches(block).Any(match => kept.Contains(match.Value));
            (isKept ? policy : library).Add(block);
            if (isKept && Part().Match(block) is { Success: true } name)
            {
                kept.Add(name.Value);
            }
        }

        return (string.Concat(library), string.Concat(policy));
    }

    private static string Written(Decision decision) => string.Join("\n", decision.Lines.Select(line =>
        $"{line.Stage} {line.Service.Name} {line.At} {line.Outcome} {line.Outcomes} {line.Basis}: "
        + string.Join("; ", line.Reasons.Select(reason => $"{reason.Criterion} {reason.Result} {reason.Text} {string.Join(",", reason.Citations.Select(cited => cited.Source))}"))
        + " | " + string.Join("; ", line.Missing.Select(missing => missing.Fact))));

    [GeneratedRegex(@"^\S.*\n(?:(?:[ ].*)?\n)*", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\bservice-[0-9]")]
    private static partial Regex Service();

    [GeneratedRegex(@"\bpart-[0-9]+\b")]
    private static partial Regex Part();
}
