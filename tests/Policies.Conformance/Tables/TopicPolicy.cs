using Policies.Language;
using Policies.Language.Diagnostics;
using Policies.Language.Libraries;
using Policies.Language.Model;
using Policies.Language.Text;

namespace Policies.Conformance.Tables;

/// <summary>Compiles the policy of a section; an error is told with its line in the topic.</summary>
internal static class TopicPolicy
{
    public static Policy Compile(string topic, Section section)
    {
        var libraries = new LibraryFiles(section.Libraries.Select((text, index) => new SourceText($"{topic}-library-{index}.criteria", text)));
        var compilation = Compilation.Compile(new SourceText(topic + ".criteria", section.Policy), libraries);
        var errors = compilation.Libraries.SelectMany(library => library.Diagnostics).Concat(compilation.Diagnostics).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic =>
            $"{topic}.md line {compilation.Tree.Text.PositionOf(diagnostic.Span.Start).Line + section.Line - 1}: {diagnostic.Descriptor.Code} {diagnostic.Message}").ToList();
        return errors.Count == 0 ? compilation.Policy! : throw new FormatException(string.Join('\n', errors));
    }
}
