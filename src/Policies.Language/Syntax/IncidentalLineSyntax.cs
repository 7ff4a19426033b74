using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>incidental to SERVICE, … or to any other KIND.</summary>
public sealed record IncidentalLineSyntax(TextSpan Span, IReadOnlyList<IdentifierSyntax> Services, IdentifierSyntax? OtherKind, TailSyntax Tail) : ServiceLineSyntax(Span);
