using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;

namespace StackAudit.Loading;

/// <summary>Looks for misspelt categories and roles of tools and places of data. All are open, so nothing here is more than a warning.</summary>
internal static class OpenWordChecks
{
    public static void Check(EntityIndex entities, Settings settings, DiagnosticBag problems)
    {
        HashSet<string> categories = [.. KnownCategories.Ids, .. settings.Categories.Select(category => category.Id)];
        foreach (Entity tool in entities.OfKind("tool"))
        {
            Field category = tool.Kind.Fields["category"];
            if (tool[category] is string written && !categories.Contains(written))
            {
                problems.Add(ReferenceDiagnostics.UnknownCategory(tool.LocationOf(category), written, categories, KnownCategories.Meant(written)?.Id));
            }

            CheckRoles(tool, tool.Kind.Fields["roles"], problems);
        }

        foreach (Entity data in entities.OfKind("data"))
        {
            CheckPlace(data, data.Kind.Fields["taxonomy"], settings.Taxonomy, problems);
        }
    }

    // A role that is near to none is one of the company's own, and cannot be declared anywhere.
    private static void CheckRoles(Entity tool, Field field, DiagnosticBag problems)
    {
        foreach (string role in (tool[field] as object[] ?? []).Cast<string>())
        {
            if (KnownRoles.MeantBySlip(role) is { } meant)
            {
                problems.Add(ReferenceDiagnostics.UnknownRole(tool.LocationOf(field), role, meant));
            }
        }
    }

    private static void CheckPlace(Entity data, Field field, DataTaxonomy taxonomy, DiagnosticBag problems)
    {
        if (data.IsWritten(field) && data[field] is string path && !taxonomy.Contains(path))
        {
            string[] known = [.. taxonomy.Places.Select(place => place.Path)];
            string? meant = taxonomy.Meant(path)?.Taxonomy ?? MeantByTheLastWord(path, taxonomy);
            problems.Add(ReferenceDiagnostics.UnknownTaxonomy(data.LocationOf(field), path, known, meant ?? (Spelling.Nearest(path, known).Count == 0 ? KnownAbove(path, taxonomy) : null)));
        }
    }

    // Who writes `user.email` knows what is meant, and not where it is.
    private static string? MeantByTheLastWord(string path, DataTaxonomy taxonomy) => taxonomy.Meant(path[(path.LastIndexOf('.') + 1)..])?.Taxonomy;

    // What is divided further than the taxonomy does it is still of the kind that it divides.
    private static string? KnownAbove(string path, DataTaxonomy taxonomy)
    {
        for (int dot = path.LastIndexOf('.'); dot > 0; dot = path.LastIndexOf('.', dot - 1))
        {
            if (taxonomy.Contains(path[..dot]))
            {
                return path[..dot];
            }
        }

        return null;
    }
}
