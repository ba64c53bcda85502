namespace StackAudit.Graph;

/// <summary>The flows that lead on from where a search has got to; in which order they are taken decides which path to a tool is found first.</summary>
internal abstract class Frontier
{
    /// <summary>Adds a flow from a tool that the search has entered.</summary>
    public abstract void Add(int flow);

    public abstract bool TryTake(out int flow);
}
