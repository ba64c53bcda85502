namespace StackAudit.Querying;

/// <summary>One value of an answer.</summary>
/// <param name="Value">Null where it is missing.</param>
/// <param name="NotKnown">For a list or a sum of it: how many elements it leaves out because nobody knows them.</param>
/// <param name="All">How many elements it would have.</param>
public readonly record struct QueryCell(object? Value, int NotKnown = 0, int All = 0)
{
    /// <summary>Whether it is less than the whole.</summary>
    public bool IsPartial => NotKnown > 0;
}
