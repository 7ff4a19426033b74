using System.Text;
using CsCheck;
using Policies.Runtime.Json;
using Policies.Runtime.Text;

namespace Policies.Runtime.Tests;

public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", ",", ":", "null", "true", "1e999", "-0", "2026-13-45", "\\ud800", "\\n", "\0", "\"value\":", "\"from\":", "\"includes\":",
        "\"at\":", "\"levels\":", "L2-3", "none", "severe", "\"stage\":", "79228162514264337593543950335", "é", "//", "🦴",
    ];

    private static readonly Gen<(int At, int Length, string Text)> Mutation = Gen.Select(
        Gen.Int[0, 2000], Gen.Int[0, 12], Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]), Gen.Const("")));

    [Fact]
    public void A_mutated_case_is_read_or_refused_and_never_throws() => Mutation.Array[1, 6].Sample(
        mutations =>
        {
            var text = Sample.TwoStageRevision;
            foreach (var (at, length, inserted) in mutations)
            {
                var start = at % (text.Length + 1);
                text = text[..start] + inserted + text[Math.Min(text.Length, start + length)..];
            }

            ReadAndDecide(Encoding.UTF8.GetBytes(text));
        },
        seed: "0000KOIPe036",
        iter: 3000);

    [Fact]
    public void Random_bytes_are_refused_and_never_throw() => Gen.Byte.Array[0, 200].Sample(ReadAndDecide, seed: "0000KOIPe036", iter: 2000);

    private static void ReadAndDecide(byte[] json)
    {
        var input = CaseReader.Read(Sample.LumbarFusion.Plan, json);
        if (input.Errors.Count > 0)
        {
            Assert.All(input.Errors, error => Assert.DoesNotContain('\n', error.ToString()));
            return;
        }

        var decision = Decider.Decide(Sample.LumbarFusion, input);
        DecisionText.Write(TextWriter.Null, decision, explain: true);
        AssessmentMarkdown.Write(TextWriter.Null, decision, explain: true);
        DecisionWriter.Write(Stream.Null, decision, explain: true);
    }
}
