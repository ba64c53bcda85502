namespace StackAudit.Graph;

/// <summary>First come, first served. Flows added in the order of their ids are then taken in the order of their paths, hops first, flow ids next.</summary>
internal sealed class FewestHops : Frontier
{
    private readonly Queue<int> _flows = new();

    public override void Add(int flow) => _flows.Enqueue(flow);

    public override bool TryTake(out int flow) => _flows.TryDequeue(out flow);
}
