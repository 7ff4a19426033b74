using Policies.Language.Text;

namespace Policies.Language.Libraries;

/// <summary>Where the libraries that files <c>use</c> are found (Language reference, section 2).</summary>
public interface ILibraries
{
    /// <summary>The nearest files that declare a library of a name: one if all is well, none if there is none, several if the name does not say which.</summary>
    /// <param name="name">The library's declared name.</param>
    /// <param name="path">The file that uses it.</param>
    IReadOnlyList<SourceText> Find(string name, string path);

    /// <summary>The names of the libraries that a file may use.</summary>
    /// <param name="path">The file.</param>
    IEnumerable<string> Names(string path);
}
