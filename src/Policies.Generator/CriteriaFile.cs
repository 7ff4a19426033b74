using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Policies.Generator;

/// <summary>A <c>.criteria</c> file as the compiler hands it over.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Content">Its text.</param>
/// <param name="Checksum">SHA-256 of its bytes, in hexadecimal; null if the compiler was asked for another.</param>
internal sealed record CriteriaFile(string Path, string Content, string? Checksum)
{
    public static CriteriaFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation);
        return new CriteriaFile(
            file.Path,
            text?.ToString() ?? "",
            text?.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? string.Concat(text.GetChecksum().Select(value => value.ToString("x2"))) : null);
    }
}
