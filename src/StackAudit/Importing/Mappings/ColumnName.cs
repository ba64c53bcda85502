using StackAudit.Diagnostics;
using StackAudit.Text;

namespace StackAudit.Importing;

/// <summary>Finds the column that a mapping names; case and space count for nothing.</summary>
internal static class ColumnName
{
    /// <summary>The heading as the source has it; null after a report.</summary>
    public static string? Find(string written, IReadOnlyList<string> columns, Location at, DiagnosticBag problems)
    {
        string? found = columns.FirstOrDefault(column => column == written) ?? columns.FirstOrDefault(column => ValueMap.Fold(column) == ValueMap.Fold(written));
        if (found is null)
        {
            problems.Add(MappingDiagnostics.UnknownColumn(at, written, columns));
        }

        return found;
    }
}
