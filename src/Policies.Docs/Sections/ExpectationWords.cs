using System.Globalization;
using Policies.Docs.Markdown;
using Policies.Language.Model;

namespace Policies.Docs.Sections;

/// <summary>What an example expects, in words; services and criteria link to their sections.</summary>
internal static class ExpectationWords
{
    public static string Of(Expectation expectation)
    {
        var stage = expectation.Stage is { } number ? $"Stage {number.ToString(CultureInfo.InvariantCulture)}, " : "";
        var key = expectation.Key is { } at ? " at " + MarkdownText.Escape(at) : "";
        if (expectation.Service is { } service)
        {
            return $"{stage}{Links.To(service)}{key}: **{expectation.Result}**{(expectation.Basis is { } basis ? ", " + basis : "")}";
        }

        if (expectation.Definition is { } definition)
        {
            return $"{stage}{Links.To(definition)}{key}: **{expectation.Result}**";
        }

        if (expectation.Action is { } action)
        {
            return $"{stage}{(stage.Length > 0 ? "action" : "Action")}: **{Phrases.Plain(action)}**";
        }

        var missing = string.Join(", ", expectation.Missing.Select(MarkdownText.Code));
        return $"{stage}{(stage.Length > 0 ? "missing" : "Missing")}{(expectation.IsWholeMissing ? "" : ", among others")}: {(missing.Length > 0 ? missing : "nothing")}";
    }
}
