using StackAudit.Model;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Which of the data of a flow a path is about: what the finding is about, where it says so.</summary>
internal static class CarriedData
{
    /// <summary>For each hop; null where the flow says no data.</summary>
    public static IEnumerable<Entity?> Of(Finding finding)
    {
        Entity[][] all = [.. finding.Path.Select(step => step.Flow.ElementsOf(step.Flow.Kind.Fields["data"]).OfType<Entity>().ToArray())];
        return finding.Path.Select((step, hop) => all[hop]
            .OrderByDescending(finding.Subjects.Contains)
            .ThenByDescending(data => finding.Message.Contains(data.Name, StringComparison.OrdinalIgnoreCase) ? data.Name.Length : 0)

            // A step may name several, of which only the last ends it.
            .ThenByDescending(data => step.Carries.EndsWith($" {data.Name}", StringComparison.Ordinal) ? data.Name.Length : 0)

            // What goes the whole way rather than what only shares a hop.
            .ThenByDescending(data => all.Count(others => others.Contains(data)))
            .FirstOrDefault());
    }
}
