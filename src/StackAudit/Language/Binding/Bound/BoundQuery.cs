using StackAudit.Language.Syntax;

namespace StackAudit.Language.Binding;

/// <summary>A query that is ready to be compiled.</summary>
internal sealed record BoundQuery(QuerySyntax Syntax, IReadOnlyList<BoundClause> Clauses, IReadOnlyList<BoundExpression> Columns, int SlotCount);
