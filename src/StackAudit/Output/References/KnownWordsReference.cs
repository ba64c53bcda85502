using System.Text;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The part of the model's reference page about words that are known where any word may stand.</summary>
internal static class KnownWordsReference
{
    public static void Write(StringBuilder page)
    {
        WriteCategories(page);
        WriteRoles(page);
        WriteData(page);
        WriteRuleCategories(page);
    }

    private static void WriteCategories(StringBuilder page)
    {
        page.Append("\n## Categories of tools\n\n");
        page.Append("What a tool is, in its `category`. A category of your own is added under `categories:` in `stackaudit.yaml`: `{ voice-commerce: Voice commerce }`. ");
        page.Append("One that is neither is a warning. Words under *also called* are not written in its place; who writes one is told what is meant, and an import of a list understands it.\n");
        foreach (CategoryBranch branch in KnownCategories.Branches)
        {
            page.Append($"\n### {branch.Name}\n\n| category | name | also called |\n|---|---|---|\n");
            foreach (KnownCategory category in branch.Categories)
            {
                page.Append($"| `{category.Id}` | {category.Name} | {string.Join(", ", category.AlsoCalled)} |\n");
            }
        }
    }

    private static void WriteRoles(StringBuilder page)
    {
        page.Append("\n## Roles of tools\n\nWhat a tool does for others, in its `roles`. Rules know these; a stack may have others.\n\n| role | what such a tool does |\n|---|---|\n");
        foreach (KnownRole role in KnownRoles.All)
        {
            page.Append($"| `{role.Id}` | {role.Name} |\n");
        }
    }

    private static void WriteData(StringBuilder page)
    {
        page.Append("\n## Known data\n\n");
        page.Append("What has an id may be named without an entry under `data:`; an entry overrides it field by field. A `taxonomy` is one of these places, or one added under `taxonomy:` in `stackaudit.yaml`: ");
        page.Append("`{ user.loyalty-card: personal }`, with the usual classification. What is below an added place needs no word about it. *Usually* is how data is taken that nobody has classified; ");
        page.Append("where it is in brackets, it comes from a place above.\n\n| place | id | name | usually | also called |\n|---|---|---|---|---|\n");
        DataTaxonomy taxonomy = DataTaxonomy.Shipped;
        foreach (DataPlace place in taxonomy.Places)
        {
            string id = place.Id is null ? "" : $"`{place.Id}`";
            string usually = place.Classification?.Name ?? $"({taxonomy.ClassificationOf(place.Path)})";
            page.Append($"| `{place.Path}` | {id} | {place.Name} | {usually} | {string.Join(", ", place.AlsoCalled)} |\n");
        }
    }

    private static void WriteRuleCategories(StringBuilder page)
    {
        page.Append("\n## Categories of rules\n\nThe `category` of a finding is that of its rule. Your own rules may have others.\n\n| category | what its rules are about |\n|---|---|\n");
        foreach (RuleCategory category in KnownRuleCategories.All)
        {
            page.Append($"| `{category.Id}` | {category.Title} |\n");
        }
    }
}
