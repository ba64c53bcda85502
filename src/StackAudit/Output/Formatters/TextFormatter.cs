using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>For people at a terminal: problems, then findings, then how far the check went.</summary>
internal static class TextFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("text", Write) { ShowsUpcoming = true };

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        using StreamWriter writer = Utf8Lines.To(output);
        var text = new StyledWriter(writer, options.Style);
        var notices = new NoticeWriter(text);
        if (result.LeftToAdopt is { } left)
        {
            int all = result.Findings.Count(finding => finding.Counts);
            text.WriteLine($"{Counted.Of(all, "finding")}: to begin with less, `--preset adopt` shows {Counted.Number(left)} of them.", Tone.Faint);
            text.WriteLine();
        }

        foreach (Diagnostic problem in result.Problems)
        {
            notices.Write(Notice.Of(problem));
        }

        var blocks = new FindingBlockWriter(text);
        foreach ((string heading, IReadOnlyList<FindingBlock> group) in FindingBlock.GroupsOf(result, options))
        {
            blocks.WriteHeading(heading, group);
            foreach (FindingBlock block in group)
            {
                blocks.Write(block);
            }
        }

        if (!options.All)
        {
            foreach (NotBegun area in result.NotBegun)
            {
                blocks.Write(area);
            }
        }

        if (result is { Upcoming: { } upcoming, Horizon: { } last })
        {
            new UpcomingWriter(text, options.All).Write(upcoming, last);
        }

        if (!options.Quiet)
        {
            new SummaryWriter(text, options).Write(result);
        }
    }
}
