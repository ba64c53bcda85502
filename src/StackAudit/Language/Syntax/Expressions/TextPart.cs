using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary>Text as it is printed: <c>{{</c> is held as one brace.</summary>
internal sealed record TextPart(string Text, TextSpan Span) : StringPart(Span);
