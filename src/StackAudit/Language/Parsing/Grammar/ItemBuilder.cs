using StackAudit.Language.Syntax;
using StackAudit.Text;

namespace StackAudit.Language.Parsing;

/// <summary>Makes the item of its head and of the clauses that could be read.</summary>
internal delegate ItemSyntax ItemBuilder(IReadOnlyList<SyntaxNode> clauses, TextSpan span);
