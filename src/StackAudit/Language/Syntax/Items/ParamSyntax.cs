using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>param name = value from LOW to HIGH "text"</c>; a clause of a rule as well as an item.</summary>
internal sealed record ParamSyntax(WordSyntax Name, ExpressionSyntax Value, ExpressionSyntax? Low, ExpressionSyntax? High, StringSyntax? Description, TextSpan Span) : ItemSyntax(Span);
