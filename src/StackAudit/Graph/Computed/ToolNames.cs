using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>The words by which tools that are or were in use may turn up in logs and invoices, in any case.</summary>
internal sealed class ToolNames
{
    private static readonly Field Status = ToolKind.Kind.Fields["status"];
    private static readonly Field Aliases = ToolKind.Kind.Fields["aliases"];
    private static readonly Field Domains = ToolKind.Kind.Fields["domains"];
    private static readonly Field Formerly = ToolKind.Kind.Fields["formerly"];

    private readonly Dictionary<string, Entity> _tools = new(StringComparer.OrdinalIgnoreCase);

    public ToolNames(StackModel model)
    {
        // Where two tools claim a word, the live one has it, then the one that claims it more strongly, then the first by id.
        Entity[] live = [.. model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];
        Entity[] retired = [.. model.All(ToolKind.Kind.Name).Where(tool => tool[Status] is EnumMember { Name: "retired" })];
        foreach (Entity[] tools in new[] { live, retired })
        {
            Add(tools, tool => [tool.Id]);
            Add(tools, tool => [tool.Name]);
            Add(tools, tool => tool.List<string>(Aliases));
            Add(tools, tool => tool.List<string>(Domains));
            Add(tools, tool => tool.List<string>(Formerly));
        }
    }

    public Entity? Find(object? word) => word is string text ? _tools.GetValueOrDefault(text) : null;

    private void Add(Entity[] tools, Func<Entity, IEnumerable<string>> words)
    {
        foreach (Entity tool in tools)
        {
            foreach (string word in words(tool))
            {
                _tools.TryAdd(word, tool);
            }
        }
    }
}
