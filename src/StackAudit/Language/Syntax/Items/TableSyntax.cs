using StackAudit.Text;

namespace StackAudit.Language.Syntax;

/// <summary><c>table name by place, place</c> and its rows.</summary>
internal sealed record TableSyntax(WordSyntax Name, IReadOnlyList<ExpressionSyntax> Keys, IReadOnlyList<TableRowSyntax> Rows, TextSpan Span) : ItemSyntax(Span);
