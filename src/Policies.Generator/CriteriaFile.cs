using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Policies.Language.Libraries;

namespace Policies.Generator;

/// <summary>A <c>.criteria</c> file as the compiler hands it over.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">Its text.</param>
/// <param name="Checksum">SHA-256 of its bytes, in hexadecimal; null if the compiler was asked for another.</param>
/// <param name="Library">The library that it declares; null for a policy.</param>
/// <param name="Policy">The policy that it declares; null for a library.</param>
/// <param name="Uses">The libraries that it uses.</param>
internal sealed record CriteriaFile(string Path, string Content, string? Checksum, string? Library, string? Policy, EquatableArray<string> Uses)
{
    public static CriteriaFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        var content = text?.ToString() ?? "";
        var header = LibraryHeader.Of(content);
        return new CriteriaFile(
            file.Path,
            content,
            text?.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? string.Concat(text.GetChecksum().Select(value => value.ToString("x2"))) : null,
            header.Name,
            header.Policy,
            new(header.Uses));
    }
}
