using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>By what the tools of a diagram are drawn together.</summary>
/// <param name="Name">As the command line names it.</param>
/// <param name="TitleOf">The title of a tool's group; null where it stands alone.</param>
public sealed record DiagramGrouping(string Name, Func<Entity, Settings, string?> TitleOf)
{
    public static IReadOnlyList<DiagramGrouping> All { get; } =
    [
        new("category", Category),
        new("vendor", (tool, _) => (tool[tool.Type["vendor"]] as Entity)?.Name),
        new("team", (tool, _) => Team(tool)),
        new("none", (_, _) => null),
    ];

    private static string? Category(Entity tool, Settings settings) =>
        tool[tool.Type["category"]] is string word ? settings.Categories.Concat(KnownCategories.All).FirstOrDefault(category => category.Id == word)?.Name ?? word : null;

    // A person stands for the team: who is in it changes more often than who is in charge.
    private static string? Team(Entity tool)
    {
        var owners = tool[tool.Type["owners"]] as Record;
        return owners?[owners.Type["business"]] is not Entity owner ? null : owner.Kind.Name == PersonKind.Kind.Name ? (owner[owner.Type["team"]] as Entity)?.Name : owner.Name;
    }
}
