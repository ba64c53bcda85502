using System.Globalization;
using System.Text;
using StackAudit.Configuration;
using StackAudit.Schema;

namespace StackAudit.Output.SchemaDocuments;

/// <summary>Prints the words that are known where any word may stand: categories and roles of tools, and data.</summary>
internal static class KnownWordsPrinter
{
    /// <param name="text">Receives the words.</param>
    /// <param name="settings">What the company adds to the shipped words.</param>
    public static void Print(StringBuilder text, Settings settings)
    {
        text.Append("\nknown categories of tools (`category`); others are added under `categories:` in stackaudit.yaml\n");
        KnownCategory[] own = [.. settings.Categories];
        IEnumerable<CategoryBranch> branches = KnownCategories.Branches;
        foreach (CategoryBranch branch in own.Length == 0 ? branches : branches.Append(new CategoryBranch("Added in stackaudit.yaml", own)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {branch.Name}\n");
            Append(text, "    ", branch.Categories.Select(category => new[] { category.Id, category.Name }));
        }

        text.Append("\nknown roles of tools (`roles`); others may be written, and no rule knows them\n");
        Append(text, "  ", KnownRoles.All.Select(role => new[] { role.Id, role.Name }));

        text.Append("\nknown data, usable without being described; more is added under `taxonomy:` in stackaudit.yaml\n");
        Append(text, "  ", settings.Taxonomy.CommonData.Select(data => new[] { data.Id, data.Taxonomy, data.Classification?.Name ?? "", data.Name }));
    }

    private static void Append(StringBuilder text, string indent, IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        int[] widths = [.. all[0].Select((_, column) => all.Max(row => row[column].Length))];
        foreach (string[] row in all)
        {
            text.Append(indent).AppendJoin("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell.PadRight(widths[column]))).Append('\n');
        }
    }
}
