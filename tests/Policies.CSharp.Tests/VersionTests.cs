using System.Reflection;
using System.Text;
using Policies.CSharp.Harness;
using Policies.Interpreter;
using Policies.Runtime;

namespace Policies.CSharp.Tests;

/// <summary>The class that chooses between the versions of a policy, compiled and run beside the interpreter.</summary>
public class VersionTests
{
    private static readonly Language.Model.Policy Early = Screening("2015.1", "2015-02-05 until 2022-02-09", 55);

    private static readonly Language.Model.Policy Late = Screening("2022.1", "2022-02-10", 50);

    [Theory]
    [InlineData("2022-02-09", "2015.1", "not-necessary")]
    [InlineData("2022-02-10", "2022.1", "necessary")]
    [InlineData("1999-01-01", "2015.1", "not-necessary")]
    public void Emitted_code_and_interpreter_decide_by_the_same_version(string serviceDate, string version, string outcome)
    {
        var json = Encoding.UTF8.GetBytes($$"""{ "facts": { "service-date": "{{serviceDate}}", "age": 52 } }""");
        foreach (var versions in new[] { new PolicyVersions([new PolicyInterpreter(Late), new PolicyInterpreter(Early)]), Emitted() })
        {
            var decision = versions.ReadJson(json).Decide();
            Assert.Equal((version, outcome), (decision.Plan.Version, decision.Lines[0].Outcome));
        }
    }

    [Fact]
    public void A_class_for_each_version_and_one_that_chooses_compile_without_a_warning() => Assert.Empty(EmittedCode.Check(Files()));

    private static PolicyVersions Emitted()
    {
        var assembly = Assembly.Load(EmittedCode.Compile(Files()).Assembly);
        return (PolicyVersions)assembly.GetType("Clinic.ScreeningPolicy.Screening", throwOnError: true)!.GetProperty("Versions")!.GetValue(null)!;
    }

    private static IReadOnlyList<EmittedFile> Files()
    {
        List<EmittedFile> files = [];
        List<string> classes = [];
        foreach (var policy in new[] { Early, Late })
        {
            var options = new EmitOptions("Clinic", policy.Text.Path) { Class = CSharpEmitter.VersionClass(policy) };
            files.AddRange(CSharpEmitter.Emit(policy, options));
            classes.Add(CSharpEmitter.ClassName(policy, options));
        }

        Assert.Equal(["Clinic.Screening2015_1Policy.Screening2015_1", "Clinic.Screening2022_1Policy.Screening2022_1"], classes);
        return [.. files, CSharpEmitter.EmitVersions("screening", "Screening", "Clinic", classes)];
    }

    private static Language.Model.Policy Screening(string version, string effective, int age) => Sample.Compile($"{version}.criteria", $"""
        policy screening "Screening"
          version {version}
          effective {effective}

        facts
          age: whole-number 0..120 "Age"

        service scan "Scan"
          kind test
          necessary when age is at least {age}
          otherwise not necessary

        """);
}
