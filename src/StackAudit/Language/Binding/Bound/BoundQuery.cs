using StackAudit.Text;

namespace StackAudit.Language.Binding;

/// <summary>A query that is ready to be compiled.</summary>
/// <param name="Title">Empty for one that was typed.</param>
internal sealed record BoundQuery(string Title, SourceText Source, TextSpan Span, IReadOnlyList<BoundClause> Clauses, IReadOnlyList<BoundColumn> Columns, int SlotCount)
{
    /// <summary>Whether it looks at findings or exceptions, which are there only after all rules.</summary>
    public bool IsSecondRound { get; init; }
}
