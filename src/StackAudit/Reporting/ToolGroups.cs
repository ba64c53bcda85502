using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The live tools of a stack by category or, where that leaves most of them alone, by the team that owns them or by vendor.</summary>
public sealed class ToolGroups
{
    private const int Most = 36;

    private const string Owner = "owners.business";

    private static readonly string[] Fields = ["category", Owner, "vendor"];

    private readonly Dictionary<Entity, int> _places = [];

    /// <param name="tools">The live ones.</param>
    /// <param name="values">Through which their fields are read.</param>
    /// <param name="withOwners">Whether it may be told who owns them.</param>
    public ToolGroups(IReadOnlyList<Entity> tools, FieldValues values, bool withOwners)
    {
        // What leaves fewest tools ungrouped; of equals the first.
        (Field, All) = ((string, IReadOnlyList<ToolGroup>))Fields.Where(field => withOwners || field != Owner).Select(field => (field, GroupsBy(field, tools, values))).MinBy(grouping => Ungrouped(grouping.Item2));
        for (int place = 0; place < All.Count; place++)
        {
            foreach (Entity tool in All[place].Tools)
            {
                _places.Add(tool, place);
            }
        }
    }

    /// <summary>The field of tools by which they are grouped.</summary>
    public string Field { get; }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<ToolGroup> All { get; }

    /// <summary>The place of a tool's group.</summary>
    public int PlaceOf(Entity tool) => _places[tool];

    private static ToolGroup[] GroupsBy(string field, IReadOnlyList<Entity> tools, FieldValues values)
    {
        ToolGroup[] groups =
        [
            .. tools.GroupBy(tool => KeyOf(field, tool, values)).Select(group => Group(group.Key, field, [.. group], values))
                .OrderByDescending(group => group.Tools.Count).ThenBy(group => group.Of, StringComparer.Ordinal),
        ];
        return groups.Length <= Most ? groups
            : [.. groups[..(Most - 1)], new ToolGroup(null, [.. groups[(Most - 1)..].SelectMany(group => group.Tools)]) { IsRest = true }];
    }

    private static int Ungrouped(IReadOnlyList<ToolGroup> groups) => groups.Where(group => group.Of is null).Sum(group => group.Tools.Count);

    private static ToolGroup Group(string? key, string field, Entity[] tools, FieldValues values) => new(key, tools)
    {
        Name = key is null ? null : SharedOf(field, tools[0], values)?.Name ?? key,
        Values = [.. tools.Select(tool => values.Entity(tool, field)?.Id ?? values.Text(tool, field)).OfType<string>().Distinct().Order(StringComparer.Ordinal)],
    };

    private static string? KeyOf(string field, Entity tool, FieldValues values) => values.Entity(tool, field) is null ? values.Text(tool, field) : SharedOf(field, tool, values)?.Id;

    // A person is no group: it is the team that has tools in common.
    private static Entity? SharedOf(string field, Entity tool, FieldValues values) =>
        values.Entity(tool, field) is { } entity && entity.Kind.Name == PersonKind.Kind.Name ? values.Entity(entity, "team") : values.Entity(tool, field);
}
