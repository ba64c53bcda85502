using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>One record of a table.</summary>
/// <param name="Span">Its first line, or where its first cell stands.</param>
/// <param name="Cells">By heading; one that the record lacks is not there.</param>
internal sealed record TableRow(TextSpan Span, IReadOnlyDictionary<string, TableCell> Cells)
{
    public bool IsEmpty => Cells.Values.All(cell => cell.IsEmpty);
}
