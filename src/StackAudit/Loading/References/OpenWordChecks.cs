using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Loading;

/// <summary>Looks for misspelt categories and roles of tools. Both are open, so nothing here is more than a warning.</summary>
internal static class OpenWordChecks
{
    public static void Check(IEnumerable<Entity> tools, Settings settings, DiagnosticBag problems)
    {
        HashSet<string> categories = [.. KnownCategories.All, .. settings.Categories];
        HashSet<string> roles = [.. KnownRoles.All];
        foreach (Entity tool in tools)
        {
            Field category = tool.Kind.Fields["category"];
            if (tool[category] is string written && !categories.Contains(written))
            {
                problems.Add(ReferenceDiagnostics.UnknownCategory(tool.LocationOf(category), written, categories));
            }

            CheckRoles(tool, tool.Kind.Fields["roles"], roles, problems);
        }
    }

    // A role that is near to none is one of the company's own, and cannot be declared anywhere.
    private static void CheckRoles(Entity tool, Field field, HashSet<string> known, DiagnosticBag problems)
    {
        foreach (string role in (tool[field] as object[] ?? []).Cast<string>())
        {
            if (!known.Contains(role) && StubChecks.IsSpellable(role) && KnownRoles.All.FirstOrDefault(near => StubChecks.IsNear(role, near)) is { } meant)
            {
                problems.Add(ReferenceDiagnostics.UnknownRole(tool.LocationOf(field), role, meant));
            }
        }
    }
}
