using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>requires SERVICE, … or any KIND.</summary>
public sealed record RequiresLineSyntax(TextSpan Span, IReadOnlyList<IdentifierSyntax> Services, IdentifierSyntax? Kind, bool AnyStage, TailSyntax Tail) : ServiceLineSyntax(Span);
