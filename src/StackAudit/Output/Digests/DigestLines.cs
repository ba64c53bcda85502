using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>What of a part is shown: never more than twenty lines with its heading.</summary>
internal sealed record DigestLines(string Heading, IReadOnlyList<DigestItem> Items, int More)
{
    private const int MostItems = 19;

    public static DigestLines Of(Digest digest, DigestPart part)
    {
        string whom = part.Whom is not { } named ? "Nobody named" : named.Name == named.Id ? named.Id : $"{named.Name} ({named.Id})";
        string heading = $"{whom}: {Counted.Of(part.Items.Count, "thing")} since {digest.Since:yyyy-MM-dd}, as of {digest.AsOf:yyyy-MM-dd}";
        return part.Items.Count <= MostItems
            ? new DigestLines(heading, part.Items, 0)
            : new DigestLines(heading, [.. part.Items.Take(MostItems - 1)], part.Items.Count - MostItems + 1);
    }

    public static string Topic(DigestTopic topic) => topic switch
    {
        DigestTopic.New => "new",
        DigestTopic.Due => "due",
        DigestTopic.Coming => "coming",
        DigestTopic.Answered => "answered",
        DigestTopic.Fixed => "fixed",
        _ => "unseen",
    };
}
