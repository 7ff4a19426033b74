using Policies.Language.Text;

namespace Policies.Language.Model;

/// <summary>What an example expects; exactly one of service, definition, action and missing facts is meant.</summary>
public sealed class Expectation
{
    /// <summary>The stage meant; null for any.</summary>
    public int? Stage { get; init; }

    /// <summary>The service whose line is meant.</summary>
    public Service? Service { get; init; }

    /// <summary>The criterion or definition meant.</summary>
    public Definition? Definition { get; init; }

    /// <summary>The element meant, by its key.</summary>
    public string? Key { get; init; }

    /// <summary>The result in words: <c>not necessary</c>, <c>cannot be determined</c>, <c>met</c>, ….</summary>
    public string? Result { get; init; }

    /// <summary>The basis in words, <c>refuted</c> or <c>for want of documents</c>; null if it does not matter.</summary>
    public string? Basis { get; init; }

    /// <summary>The action, of the stage if one is given; else null.</summary>
    public string? Action { get; init; }

    /// <summary>Facts that must be missing.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether nothing else may be missing.</summary>
    public bool IsWholeMissing { get; init; }

    /// <summary>Where it is written.</summary>
    public TextSpan Span { get; init; }
}
