using CsCheck;

namespace Policies.Interpreter.Tests.Generation;

public class PolicyWriterTests
{
    [Fact]
    public void Random_policies_compile_without_errors() =>
        RandomPolicy.Gen(new Features()).Sample(policy => Assert.NotEmpty(policy.Policy.Services), iter: 60);

    [Fact]
    public void Small_random_policies_compile_without_errors() =>
        RandomPolicy.Gen(new Features(IsSmall: true)).Sample(policy => Assert.NotEmpty(policy.Policy.Services), iter: 60);

    [Theory]
    [InlineData("silence means")]
    [InlineData("is documented")]
    [InlineData("is not documented")]
    public void Policies_without_silence_never_mention_it(string words) =>
        RandomPolicy.Gen(new Features(Silence: false)).Sample(policy => Assert.DoesNotContain(words, policy.Text, StringComparison.Ordinal), iter: 60);
}
