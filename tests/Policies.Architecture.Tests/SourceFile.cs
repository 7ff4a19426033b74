using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Policies.Tests;

namespace Policies.Architecture.Tests;

/// <summary>A C# file that a person wrote.</summary>
/// <param name="Path">Its path from the root of the repository.</param>
internal sealed record SourceFile(string Path)
{
    /// <summary>The C# files of <c>src</c> and <c>tests</c>.</summary>
    public static IReadOnlyList<SourceFile> All { get; } =
        [.. RepositoryFiles.Below("src", "tests").Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => new SourceFile(path))];

    /// <summary>Its lines.</summary>
    public string[] Lines { get; } = File.ReadAllLines(RepositoryFolder.Combine(Path));

    /// <summary>Its syntax.</summary>
    public CompilationUnitSyntax Root => CSharpSyntaxTree.ParseText(string.Join('\n', Lines)).GetCompilationUnitRoot();

    /// <summary>Name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Types declared at the top of the file; those nested in others, and those that are seen in this file alone, belong to them.</summary>
    public IReadOnlyList<string> Types =>
    [
        .. Root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => !member.Modifiers.Any(SyntaxKind.FileKeyword))
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                _ => null,
            })
            .OfType<string>(),
    ];

    /// <summary>Namespaces that it uses.</summary>
    public IEnumerable<string> Usings => Root.Usings.Select(directive => directive.Name!.ToString());

    /// <inheritdoc/>
    public override string ToString() => Path;
}
