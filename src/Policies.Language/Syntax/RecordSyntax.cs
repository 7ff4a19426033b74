using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>record NAME.</summary>
public sealed record RecordSyntax(TextSpan Span, IdentifierSyntax Name, TailSyntax Tail, IReadOnlyList<FieldSyntax> Fields, NoteSyntax? Note) : DeclarationSyntax(Span);
