using Policies.Language.Diagnostics;
using Policies.Language.Text;

namespace Policies.Language.Semantics;

/// <summary>The message for a name that nothing declares.</summary>
internal static class Undeclared
{
    /// <summary>Tells of the name, with the nearest one as a fix; but not of one whose declaration could not be read, which is told there.</summary>
    public static void Report(BindingContext context, TextSpan span, string what, string name, IEnumerable<string> valid)
    {
        if (context.MayBeDeclared(name))
        {
            return;
        }

        // What programs call the two answers is near to neither of their names.
        var nearest = name switch { "true" => "yes", "false" => "no", _ => context.Nearest(name, valid) };
        context.Diagnostics.Report(Descriptors.Undeclared, span, Suggestion.Fix(span, nearest), [], what, name, Suggestion.Hint(nearest));
    }
}
