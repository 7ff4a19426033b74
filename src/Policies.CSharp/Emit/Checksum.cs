using System.Security.Cryptography;
using System.Text;
using Policies.Language.Text;

namespace Policies.CSharp.Emit;

/// <summary>SHA-256 of a policy's text, as the debugger computes it from the file.</summary>
internal static class Checksum
{
    public static string Of(SourceText text)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text.Content)).Select(value => value.ToString("x2")));
    }
}
