using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The live tools of a stack by category or, where most have none, by the team that owns them.</summary>
public sealed class ToolGroups
{
    private const int Most = 36;

    private readonly Dictionary<Entity, int> _places = [];

    /// <param name="tools">The live ones.</param>
    /// <param name="values">Through which their fields are read.</param>
    public ToolGroups(IReadOnlyList<Entity> tools, FieldValues values)
    {
        Field = tools.Count(tool => values.Text(tool, "category") is not null) * 2 >= tools.Count ? "category" : "owners.business";
        ToolGroup[] groups =
        [
            .. tools.GroupBy(tool => KeyOf(tool, values)).Select(group => new ToolGroup(group.Key, [.. group]))
                .OrderByDescending(group => group.Tools.Count).ThenBy(group => group.Of, StringComparer.Ordinal),
        ];
        if (groups.Length > Most)
        {
            groups = [.. groups[..(Most - 1)], new ToolGroup(null, [.. groups[(Most - 1)..].SelectMany(group => group.Tools)]) { IsRest = true }];
        }

        All = groups;
        for (int place = 0; place < groups.Length; place++)
        {
            foreach (Entity tool in groups[place].Tools)
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

    private string? KeyOf(Entity tool, FieldValues values) => Field == "category" ? values.Text(tool, Field) : (values.Of(tool, Field) as Entity)?.Id;
}
