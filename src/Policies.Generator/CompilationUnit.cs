using Policies.Language.Libraries;
using Policies.Language.Text;

namespace Policies.Generator;

/// <summary>A file with all that its meaning depends on: the libraries that it uses, itself or through another, and no others.</summary>
/// <param name="File">The file.</param>
/// <param name="Libraries">The files of those libraries; two of one name where the name does not say which.</param>
/// <param name="Names">The names of every library of the project, for the nearest one to a name that none of them has; empty if all were found.</param>
/// <param name="IsOneOfSeveral">Whether other files declare the policy too, so that each is a version.</param>
internal sealed record CompilationUnit(CriteriaFile File, EquatableArray<CriteriaFile> Libraries, EquatableArray<string> Names, bool IsOneOfSeveral)
{
    /// <summary>The unit of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="libraries">The libraries of the project.</param>
    /// <param name="several">The policies of which there are several versions.</param>
    public static CompilationUnit Of(CriteriaFile file, EquatableArray<CriteriaFile> libraries, EquatableArray<string> several)
    {
        var isOneOfSeveral = file.Policy is { } policy && several.Contains(policy);
        if (file.Uses.Count == 0)
        {
            return new CompilationUnit(file, default, default, isOneOfSeveral);
        }

        var texts = libraries.ToDictionary(library => new SourceText(library.Path, library.Content));
        var places = new LibraryFiles(texts.Keys);
        var isComplete = true;
        List<CriteriaFile> found = [];
        Queue<CriteriaFile> open = new([file]);
        while (open.Count > 0)
        {
            var user = open.Dequeue();
            foreach (var name in user.Uses)
            {
                var nearest = places.Find(name, user.Path);
                isComplete &= nearest.Count > 0;
                foreach (var library in nearest.Select(text => texts[text]).Where(library => !found.Contains(library)))
                {
                    found.Add(library);
                    open.Enqueue(library);
                }
            }
        }

        return new CompilationUnit(
            file,
            new([.. found.OrderBy(library => library.Path, StringComparer.Ordinal)]),
            isComplete ? default : new([.. libraries.Select(library => library.Library!).Distinct().OrderBy(name => name, StringComparer.Ordinal)]),
            isOneOfSeveral);
    }
}
