namespace StackAudit.Output;

/// <summary>Puts a page together so that the place takes it: where there is too much, whole blocks are left out, and the page says so.</summary>
/// <param name="head">What stands above in any case.</param>
/// <param name="blocks">In the order in which they are shown.</param>
/// <param name="tail">What stands below if there is room.</param>
internal sealed class MarkdownPage(string head, IReadOnlyList<MarkdownBlock> blocks, string tail)
{
    private const int SentenceRoom = 300;

    /// <param name="most">How large the page may be.</param>
    /// <param name="measure">How large a text is.</param>
    public string Within(int most, Func<string, int> measure)
    {
        string below = measure(tail) < most / 2 ? tail : "";
        int room = most - measure(head) - measure(below) - SentenceRoom;
        HashSet<MarkdownBlock> kept = new(ReferenceEqualityComparer.Instance);
        foreach (MarkdownBlock block in blocks.OrderByDescending(block => block.Severity))
        {
            room -= measure(block.Text) + measure(block.Heading) + 3;
            if (room < 0)
            {
                break;
            }

            kept.Add(block);
        }

        return head + string.Concat(Texts(kept)) + LeftOut(kept) + below;
    }

    private IEnumerable<string> Texts(HashSet<MarkdownBlock> kept)
    {
        string heading = "";
        foreach (MarkdownBlock block in blocks.Where(kept.Contains))
        {
            if (block.Heading != heading)
            {
                // Behind a list stands no empty line yet.
                yield return $"{(heading.Length == 0 ? "" : "\n")}{block.Heading}\n\n";
                heading = block.Heading;
            }

            yield return block.Text;
        }

        yield return heading.Length == 0 ? "" : "\n";
    }

    private string LeftOut(HashSet<MarkdownBlock> kept)
    {
        int left = blocks.Where(block => !kept.Contains(block)).Sum(block => block.Findings);
        return left == 0 ? "" : $"**{Counted.Of(left, "more finding")} {(left == 1 ? "is" : "are")} left out here for want of room:** `stackaudit check --all` shows each.\n\n";
    }
}
