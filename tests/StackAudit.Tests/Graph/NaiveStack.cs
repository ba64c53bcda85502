using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Tests.Graph;

/// <summary>Ids and live flows of a model, read by the definitions and by nothing else: what the references work on.</summary>
internal sealed class NaiveStack
{
    public NaiveStack(StackModel model)
    {
        Tools = [.. model.All("tool").Select(tool => tool.Id)];
        Live = [.. model.All("tool").Where(tool => Word(tool, "status") is "trial" or "active" or "retiring").Select(tool => tool.Id)];
        LiveFlows =
        [
            .. model.All("flow")
                .Where(flow => Word(flow, "status") is null or "active" or "broken")
                .Select(flow => new NaiveFlow(flow.Id, Id(flow, "from")!, Id(flow, "to")!, Id(flow, "through")))
                .Where(flow => Live.Contains(flow.From) && Live.Contains(flow.To)),
        ];
    }

    public string[] Tools { get; }

    public HashSet<string> Live { get; }

    public NaiveFlow[] LiveFlows { get; }

    private static string? Id(Entity entity, string field) => (Value(entity, field) as Entity)?.Id;

    private static string? Word(Entity entity, string field) => (Value(entity, field) as EnumMember)?.Name;

    private static object? Value(Entity entity, string field) => entity[entity.Kind.Fields[field]];
}
