using Policies.Language.Text;

namespace Policies.Language.Syntax;

/// <summary>A group of bullets under its header.</summary>
public sealed record GroupSyntax(TextSpan Span, TextSpan HeaderSpan, CountWord Kind, NumberSyntax? Number, IReadOnlyList<BulletSyntax> Members, TailSyntax Tail) : ExpressionSyntax(Span);
