using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>define tool.is_gate = …</c>, or without a kind a value that all rules share.</summary>
internal sealed record DefineSyntax(WordSyntax? Kind, WordSyntax Name, ExpressionSyntax Value, TextSpan Span) : ItemSyntax(Span);
