using StackAudit.Text;

namespace StackAudit;

/// <summary>The lines of a stack's files that a change added or rewrote.</summary>
/// <param name="byFile">Lines from 1, first and last, by the file's path from the root of the stack.</param>
public sealed class ChangedLines(IReadOnlyDictionary<string, IReadOnlyList<(int First, int Last)>> byFile)
{
    public static ChangedLines None { get; } = new(new Dictionary<string, IReadOnlyList<(int First, int Last)>>());

    /// <summary>Whether all lines of a place changed: a host shows a remark on a pull request only there.</summary>
    public bool Contains(Location place)
    {
        (int first, int last) = (place.Start.Line, place.End.Line);
        return byFile.TryGetValue(place.Source.Path, out IReadOnlyList<(int First, int Last)>? changed) && changed.Any(lines => lines.First <= first && last <= lines.Last);
    }
}
