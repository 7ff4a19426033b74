using Policies.Runtime.Results;

namespace Policies.Runtime.Text;

/// <summary>The documents to supply for one question.</summary>
/// <param name="Title">The criterion, or service, that they settle.</param>
/// <param name="Citations">What it rests on.</param>
/// <param name="Documents">The documents.</param>
internal sealed record DocumentGroup(string Title, IReadOnlyList<Cited> Citations, IReadOnlyList<Document> Documents);
