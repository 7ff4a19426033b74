using System.Text.Json;

namespace Policies.Cli.Tests;

/// <summary>What the schema of SARIF 2.1.0 (OASIS) requires of the objects that the command writes.</summary>
internal static class SarifShape
{
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    public static void Check(JsonElement sarif)
    {
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        Assert.True(Uri.IsWellFormedUriString(sarif.GetProperty("$schema").GetString(), UriKind.Absolute));
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        Only(run, "tool", "columnKind", "results");
        Assert.Contains(run.GetProperty("columnKind").GetString(), (string[])["utf16CodeUnits", "unicodeCodePoints"]);
        var driver = run.GetProperty("tool").GetProperty("driver");
        Only(driver, "name", "version", "rules");
        Assert.NotEqual("", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        foreach (var rule in rules)
        {
            Only(rule, "id", "shortDescription", "help", "defaultConfiguration");
            Message(rule.GetProperty("shortDescription"));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Levels);
        }

        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Result(result, rules);
        }
    }

    private static void Result(JsonElement result, List<JsonElement> rules)
    {
        Only(result, "ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "fixes");
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Contains(result.GetProperty("level").GetString(), Levels);
        Message(result.GetProperty("message"));
        foreach (var location in result.GetProperty("locations").EnumerateArray().Concat(Optional(result, "relatedLocations")))
        {
            Only(location, "physicalLocation", "message");
            Artifact(location.GetProperty("physicalLocation").GetProperty("artifactLocation"));
            Region(location.GetProperty("physicalLocation").GetProperty("region"));
        }

        foreach (var change in Optional(result, "fixes").SelectMany(fix => fix.GetProperty("artifactChanges").EnumerateArray()))
        {
            Only(change, "artifactLocation", "replacements");
            Artifact(change.GetProperty("artifactLocation"));
            Assert.NotEmpty(change.GetProperty("replacements").EnumerateArray());
            foreach (var replacement in change.GetProperty("replacements").EnumerateArray())
            {
                Only(replacement, "deletedRegion", "insertedContent");
                Region(replacement.GetProperty("deletedRegion"));
            }
        }
    }

    private static IEnumerable<JsonElement> Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var found) ? found.EnumerateArray() : [];

    private static void Message(JsonElement message) => Assert.NotEqual("", message.GetProperty("text").GetString());

    private static void Artifact(JsonElement artifact)
    {
        Only(artifact, "uri");
        Assert.True(Uri.IsWellFormedUriString(artifact.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute));
    }

    private static void Region(JsonElement region)
    {
        Only(region, "startLine", "startColumn", "endLine", "endColumn");
        var start = (Line: region.GetProperty("startLine").GetInt32(), Column: region.GetProperty("startColumn").GetInt32());
        var end = (Line: region.GetProperty("endLine").GetInt32(), Column: region.GetProperty("endColumn").GetInt32());
        Assert.True(start.Line >= 1 && start.Column >= 1 && start.CompareTo(end) <= 0, $"{start} to {end}");
    }

    // The schema allows no property that it does not name.
    private static void Only(JsonElement element, params string[] names) =>
        Assert.Empty(element.EnumerateObject().Select(property => property.Name).Except(names));
}
