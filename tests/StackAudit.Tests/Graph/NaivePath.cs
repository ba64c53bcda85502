namespace StackAudit.Tests.Graph;

/// <summary>A path by the ids of its flows.</summary>
/// <param name="EndsInside">Whether it ends in the connector of its last flow.</param>
internal sealed record NaivePath(string Start, string[] Flows, string End, bool EndsInside) : IComparable<NaivePath>
{
    /// <summary>The order in which witnesses are preferred: fewest hops, then smallest flow ids, then before the end of a flow rather than at it.</summary>
    public int CompareTo(NaivePath? other)
    {
        int order = Flows.Length.CompareTo(other!.Flows.Length);
        for (int i = 0; order == 0 && i < Flows.Length; i++)
        {
            order = string.CompareOrdinal(Flows[i], other.Flows[i]);
        }

        order = order != 0 ? order : other.EndsInside.CompareTo(EndsInside);
        return order != 0 ? order : string.CompareOrdinal(End, other.End);
    }
}
