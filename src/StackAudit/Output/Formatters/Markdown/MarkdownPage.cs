namespace StackAudit.Output;

/// <summary>Puts a page together so that the place takes it: where there is too much, whole blocks are left out, and the page says so.</summary>
/// <param name="head">What stands above in any case.</param>
/// <param name="blocks">In the order in which they are shown.</param>
/// <param name="tail">What stands below if there is room.</param>
internal sealed class MarkdownPage(string head, IReadOnlyList<MarkdownBlock> blocks, string tail)
{
    private const int SentenceRoom = 300;

    // With the empty lines around it.
    private const int HeadingRoom = 4;

    /// <param name="most">How large the page may be.</param>
    /// <param name="measure">How large a text is.</param>
    public string Within(int most, Func<string, int> measure)
    {
        string below = measure(tail) < most / 2 ? tail : "";
        int room = most - measure(head) - measure(below) - SentenceRoom;
        HashSet<MarkdownBlock> kept = new(ReferenceEqualityComparer.Instance);
        HashSet<string> headings = [];
        foreach (MarkdownBlock block in blocks.OrderByDescending(block => block.Severity))
        {
            room -= measure(block.Text) + (headings.Add(block.Heading) ? measure(block.Heading) + HeadingRoom : 0);
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
        MarkdownBlock? last = null;
        foreach (MarkdownBlock block in blocks.Where(kept.Contains))
        {
            if (block.Heading != last?.Heading)
            {
                yield return $"{Gap(last)}{block.Heading}\n\n";
            }

            yield return block.Text;
            last = block;
        }

        yield return Gap(last);
    }

    // Behind a line of a list there is no empty line yet.
    private static string Gap(MarkdownBlock? last) => last == null || last.Text.EndsWith("\n\n", StringComparison.Ordinal) ? "" : "\n";

    private string LeftOut(HashSet<MarkdownBlock> kept)
    {
        int left = blocks.Where(block => !kept.Contains(block)).Sum(block => block.Findings);
        return left == 0 ? "" : $"**{Counted.Of(left, "more finding")} {(left == 1 ? "is" : "are")} left out here for want of room:** `stackaudit check --all` shows each.\n\n";
    }
}
