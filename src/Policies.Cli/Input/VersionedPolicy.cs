using System.Text.Json;
using Policies.Cli.Output;
using Policies.Interpreter;
using Policies.Language;
using Policies.Language.Libraries;
using Policies.Language.Versions;
using Policies.Runtime;

namespace Policies.Cli.Input;

/// <summary>The policy that a case is for, in all of its versions that are among some files.</summary>
internal static class VersionedPolicy
{
    /// <summary>The versions; null if one of them has errors, or two are in force on one day, which is then told on the error writer.</summary>
    /// <param name="paths">A policy, its versions, or folders of policies.</param>
    /// <param name="json">The case, which says which policy it is for.</param>
    /// <param name="terminal">Where messages go.</param>
    /// <exception cref="InputException">The files do not exist, or hold no policy, or several of which the case does not say one.</exception>
    public static PolicyVersions? Find(string[] paths, byte[] json, Terminal terminal)
    {
        var compiler = new PolicyCompiler(terminal);
        List<Compilation> versions = [];
        foreach (var file in Files(paths, json))
        {
            if (compiler.Compile(file.Path) is not { } compilation)
            {
                return null;
            }

            versions.Add(compilation);
        }

        var broken = VersionChecks.Check(versions).Where(version => version.HasErrors).ToList();
        foreach (var version in broken)
        {
            foreach (var error in version.Diagnostics.Where(diagnostic => diagnostic.Severity == Language.Diagnostics.DiagnosticSeverity.Error))
            {
                DiagnosticText.Write(terminal with { Out = terminal.Error, HasColor = false }, version.Tree.Text, error);
            }
        }

        return broken.Count > 0 ? null : new PolicyVersions(versions.Select(version => new PolicyInterpreter(version.Policy!)));
    }

    private static IReadOnlyList<PolicyFile> Files(string[] paths, byte[] json)
    {
        var files = PolicyFiles.Find(paths);
        var headers = files.Select(file => (File: file, Header: LibraryHeader.Of(PolicyFiles.Read(file.Path).Content))).ToList();
        if (files.Count == 1)
        {
            return headers[0].Header.Name is null ? files : throw new InputException($"{files[0].Path}: this is a library; a case is decided by a policy that uses it.");
        }

        var policies = headers.Where(file => file.Header.Policy is not null).GroupBy(file => file.Header.Policy!, file => file.File).ToList();
        var names = policies.Select(policy => policy.Key).Order(StringComparer.Ordinal).ToList();
        var asked = Asked(json);
        if (policies.Find(policy => policies.Count == 1 || policy.Key == asked) is { } found)
        {
            return [.. found];
        }

        var quoted = string.Join(", ", names.Select(name => "'" + name + "'"));
        throw new InputException(
            names.Count == 0 ? "None of the files declares a policy."
            : asked is null ? $"There are several policies ({quoted}), and the case does not say which one it is for: give it a \"policy\", or name the policy's file."
            : $"The case is for '{asked}', which is none of the policies ({quoted})." + (NearestName.Of(asked, names) is { } nearest ? $" Did you mean '{nearest}'?" : ""));
    }

    // Only a first look: what is wrong with the case is told when it is read.
    private static string? Asked(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("policy", out var policy) && policy.ValueKind == JsonValueKind.String
                ? policy.GetString()
                : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
