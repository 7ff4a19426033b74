using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Policies.Generator.Tests;

/// <summary>An additional file that is in no folder.</summary>
internal sealed class InMemoryText(string path, SourceText text) : AdditionalText
{
    public InMemoryText(string path, string content)
        : this(path, SourceText.From(content, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
