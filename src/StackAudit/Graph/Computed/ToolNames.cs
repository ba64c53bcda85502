using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>The words by which tools that are or were in use may turn up in logs and invoices.</summary>
internal sealed class ToolNames
{
    private static readonly Field Status = ToolKind.Kind.Fields["status"];
    private static readonly Field Aliases = ToolKind.Kind.Fields["aliases"];
    private static readonly Field Domains = ToolKind.Kind.Fields["domains"];
    private static readonly Field Formerly = ToolKind.Kind.Fields["formerly"];

    private readonly Dictionary<string, Entity> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _domains = new(StringComparer.OrdinalIgnoreCase);

    public ToolNames(StackModel model)
    {
        // Where two tools claim a word, the live one has it, then the one that claims it more strongly, then the first by id.
        Entity[] live = [.. model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];
        Entity[] retired = [.. model.All(ToolKind.Kind.Name).Where(tool => tool[Status] is EnumMember { Name: "retired" })];
        foreach (Entity[] tools in new[] { live, retired })
        {
            AddNames(tools, tool => [tool.Id]);
            AddNames(tools, tool => [tool.Name]);
            AddNames(tools, tool => tool.List<string>(Aliases));
            AddDomains(tools);
            AddNames(tools, tool => tool.List<string>(Formerly));
        }
    }

    /// <summary>The tool that a seen name means: as it is written by somebody, else however it is spelt and with or without the ending of a company.</summary>
    public Entity? FindName(string? name) => name == null ? null : _words.GetValueOrDefault(name) ?? _names.GetValueOrDefault(CompanyName.Fold(name));

    /// <summary>The tool to which a seen domain belongs: the one that has it, else the nearest one above it.</summary>
    public Entity? FindDomain(string? domain)
    {
        if (domain == null)
        {
            return null;
        }

        if (_words.TryGetValue(domain, out Entity? tool))
        {
            return tool;
        }

        // What has no dot, such as `com`, is nobody's own: nothing below it belongs to whoever wrote it down.
        for (int dot = domain.IndexOf('.'); dot >= 0 && domain.IndexOf('.', dot + 1) > 0; dot = domain.IndexOf('.', dot + 1))
        {
            if (_domains.TryGetValue(domain[(dot + 1)..], out tool))
            {
                return tool;
            }
        }

        return null;
    }

    private void AddNames(Entity[] tools, Func<Entity, IEnumerable<string>> names)
    {
        foreach (Entity tool in tools)
        {
            foreach (string name in names(tool))
            {
                _words.TryAdd(name, tool);
                if (CompanyName.Fold(name) is { Length: > 0 } folded)
                {
                    _names.TryAdd(folded, tool);
                }
            }
        }
    }

    private void AddDomains(Entity[] tools)
    {
        foreach (Entity tool in tools)
        {
            foreach (string domain in tool.List<string>(Domains))
            {
                _words.TryAdd(domain, tool);
                _domains.TryAdd(domain, tool);
            }
        }
    }
}
