using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Finds what else is owned that does what some tools do. Made once for a stack, asked for many contracts.</summary>
public sealed class OwnedAlternatives
{
    private const int Most = 6;

    private readonly FieldValues _values;
    private readonly ILookup<string, Entity> _byCategory;
    private readonly ILookup<string, Entity> _byCapability;

    public OwnedAlternatives(StackModel model, FieldValues values)
    {
        _values = values;
        Entity[] live = [.. model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];
        _byCategory = live.Where(tool => values.Text(tool, "category") is not null).ToLookup(tool => values.Text(tool, "category")!);
        _byCapability = live.SelectMany(tool => values.List<string>(tool, "capabilities").Select(capability => (capability, tool))).ToLookup(pair => pair.capability, pair => pair.tool);
    }

    /// <summary>Those that somebody named first, then those that share most; at most six.</summary>
    public IReadOnlyList<OwnedAlternative> To(IReadOnlyList<Entity> tools)
    {
        HashSet<Entity> own = [.. tools];
        HashSet<Entity> named = [.. tools.SelectMany(tool => _values.List<Entity>(tool, "exit.alternatives").Concat(_values.List<Entity>(tool, "successors"))).Where(StackGraph.IsLive)];
        HashSet<Entity> alike = [.. tools.Select(tool => _values.Text(tool, "category")).OfType<string>().SelectMany(category => _byCategory[category])];
        Dictionary<Entity, string[]> sharing = tools
            .SelectMany(tool => _values.List<string>(tool, "capabilities")).Distinct()
            .SelectMany(capability => _byCapability[capability].Select(tool => (tool, capability)))
            .GroupBy(pair => pair.tool).ToDictionary(group => group.Key, group => group.Select(pair => pair.capability).ToArray());

        // One capability in common, such as forms, does not make two tools alike.
        return
        [
            .. named.Union(alike).Union(sharing.Where(pair => pair.Value.Length > 1).Select(pair => pair.Key)).Where(tool => !own.Contains(tool))
                .Select(tool => new OwnedAlternative(tool, named.Contains(tool), alike.Contains(tool), sharing.GetValueOrDefault(tool, []), JointExit.Of([.. tools, tool], _values)))
                .OrderByDescending(other => other.IsNamed).ThenByDescending(other => other.Shared.Count).ThenByDescending(other => other.IsSameCategory).ThenBy(other => other.Tool.Id, StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}
