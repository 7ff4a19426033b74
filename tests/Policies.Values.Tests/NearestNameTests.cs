using Policies.Values;

namespace Policies.Values.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("deformty", "deformity")]
    [InlineData("defromity", "deformity")]
    [InlineData("Deformity", "deformity")]
    [InlineData("deformitty", "deformity")]
    [InlineData("kyphisos", "kyphosis")]
    [InlineData("cob-angle", "cobb-angle")]
    public void A_slip_of_the_pen_finds_the_name_meant(string found, string meant) =>
        Assert.Equal(meant, NearestName.Of(found, ["kyphosis", "deformity", "cobb-angle"]));

    [Theory]
    [InlineData("weight")]
    [InlineData("deform")]
    [InlineData("")]
    public void A_name_that_is_far_from_all_finds_none(string found) => Assert.Null(NearestName.Of(found, ["kyphosis", "deformity", "cobb-angle"]));

    [Fact]
    public void The_first_of_several_equally_near_names_is_found()
    {
        Assert.Equal("bat", NearestName.Of("eat", ["bat", "cat"]));
        Assert.Null(NearestName.Of("eat", []));
    }

    [Fact]
    public void It_finds_the_least_distance_that_is_near_enough()
    {
        string[] words = [.. Words(4)];
        foreach (var found in words.Where(word => word.Length >= 3))
        {
            foreach (var valid in words)
            {
                var isNear = Distance(found, valid) <= Math.Max(1, found.Length / 3);
                Assert.Equal(isNear ? valid : null, NearestName.Of(found, [valid]));
            }
        }
    }

    // By the definition: the last letters are equal, swapped, substituted, or one of them is too many.
    private static int Distance(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        var least = Math.Min(
            Math.Min(Distance(a[..^1], b), Distance(a, b[..^1])) + 1,
            Distance(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1]
            ? Math.Min(least, Distance(a[..^2], b[..^2]) + 1)
            : least;
    }

    private static IEnumerable<string> Words(int longest)
    {
        List<string> words = [""];
        for (var length = 1; length <= longest; length++)
        {
            words.AddRange(words.Where(word => word.Length == length - 1).ToList().SelectMany(word => new[] { word + "a", word + "b" }));
        }

        return words;
    }
}
