using System.Text.RegularExpressions;
using Policies.Language.Syntax;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>Citations in notes, <c>[@source-name]</c>: each must name a declared source.</summary>
internal static class NoteBinder
{
    private static readonly Regex Citation = new(@"\[@([^\]\s]+)\]", RegexOptions.CultureInvariant);

    /// <summary>The names of the sources that a note cites.</summary>
    public static IEnumerable<string> Cited(string note) => Citation.Matches(note).Cast<Match>().Select(match => match.Groups[1].Value);

    /// <summary>Checks every note of a file.</summary>
    public static void Bind(PolicyFileSyntax file, BindingContext context)
    {
        foreach (var note in file.Declarations.SelectMany(Notes).OfType<NoteSyntax>())
        {
            foreach (Match match in Citation.Matches(context.Text.Slice(note.Span)))
            {
                var name = match.Groups[1];
                context.Cite(name.Value, new TextSpan(note.Span.Start + name.Index, name.Length));
            }
        }
    }

    private static IEnumerable<NoteSyntax?> Notes(DeclarationSyntax declaration) => declaration switch
    {
        PolicySyntax policy => [policy.Note],
        SourceSyntax source => [source.Note],
        CodesSyntax codes => [codes.Note],
        NamedTypeDeclarationSyntax type => [type.Note],
        RecordSyntax record => [record.Note, .. record.Fields.Select(field => field.Note)],
        FactsSyntax facts => facts.Fields.Select(field => field.Note),
        ParameterSyntax parameter => [parameter.Note],
        DefineSyntax define => [define.Note],
        CriterionSyntax criterion => [criterion.Note],
        ServiceSyntax service => [service.Note],
        ExampleSyntax example => [example.Note],
        ExamplesTableSyntax table => [table.Note],
        _ => [],
    };
}
