using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>A comment on a pull request: what was found, folded as in text, a picture of the paths, what changed, and what to do next.</summary>
internal static class MarkdownFormatter
{
    public static readonly ResultFormatter<AnalysisResult> Formatter = new("markdown", Write) { ShowsUpcoming = true };

    /// <summary>What GitHub takes in a comment.</summary>
    private const int MostCharacters = 65_536;

    // Of a list that is not the matter at hand.
    private const int Most = 10;

    private static void Write(AnalysisResult result, FormatOptions options, Stream output)
    {
        var summary = new MarkdownSummary(result);
        var page = new MarkdownPage(summary.Head(), [.. Blocks(result, options)], summary.Tail(options.Quiet));
        string text = options.MostBytes is { } most ? page.Within(most, Encoding.UTF8.GetByteCount) : page.Within(MostCharacters, text => text.Length);
        using StreamWriter writer = Utf8Lines.To(output);
        writer.Write(text.TrimEnd('\n') + "\n");
    }

    private static IEnumerable<MarkdownBlock> Blocks(AnalysisResult result, FormatOptions options)
    {
        var findings = new MarkdownFindings(new MarkdownPlaces(result.Model.Settings));
        foreach (Diagnostic problem in result.Problems)
        {
            yield return new MarkdownBlock("### Problems", findings.Line(problem), 1, Severity.Error);
        }

        foreach ((string heading, IReadOnlyList<FindingBlock> group) in FindingBlock.GroupsOf(result, options))
        {
            string above = heading.Length == 0 ? "### Findings" : $"### {MarkdownText.Of(heading)}";
            foreach (FindingBlock block in group)
            {
                yield return new MarkdownBlock(above, findings.Of(block), block.Findings.Count, block.Severity);
            }
        }

        foreach (NotBegun area in options.All ? [] : result.NotBegun)
        {
            yield return new MarkdownBlock("### Not begun", MarkdownFindings.Of(area), area.Findings.Count, Severity.Warning);
        }

        foreach (MarkdownBlock block in Picture(result).Concat(Since(result, findings)).Concat(Upcoming(result, findings, options.All)))
        {
            yield return block;
        }
    }

    private static IEnumerable<MarkdownBlock> Picture(AnalysisResult result)
    {
        MermaidPicture picture = MermaidPicture.Of(result.Findings.Where(finding => finding.Counts));
        if (picture.Drawn > 0)
        {
            string some = picture.Drawn < picture.All ? $"The picture shows {Counted.Number(picture.Drawn)} of {Counted.Of(picture.All, "path")}.\n\n" : "";
            yield return new MarkdownBlock("### Paths", $"```mermaid\n{string.Join('\n', picture.Lines())}\n```\n\n{some}", 0, Severity.Error);
        }
    }

    private static IEnumerable<MarkdownBlock> Since(AnalysisResult result, MarkdownFindings findings)
    {
        if (result.Since is { VoidedApprovals: { Count: > 0 } voided })
        {
            yield return new MarkdownBlock("### Approvals that this change voids", List(voided, findings), 0, Severity.Error);
        }

        if (result.Since is { Fixed: { Count: > 0 } mended })
        {
            yield return new MarkdownBlock("### Fixed", List(mended, findings), 0, Severity.Info);
        }

        if (result.Since is { Unseen: { Count: > 0 } unseen })
        {
            yield return new MarkdownBlock("### No longer looked at", string.Concat(unseen.Select(part => $"- {MarkdownText.Of(SinceWords.Of(part))}\n")) + "\n", 0, Severity.Info);
        }

        if (result.Since is { Notes: { Count: > 0 } notes })
        {
            yield return new MarkdownBlock("### Notes", string.Concat(notes.Select(note => $"- {MarkdownText.Of(note)}\n")) + "\n", 0, Severity.Info);
        }
    }

    private static IEnumerable<MarkdownBlock> Upcoming(AnalysisResult result, MarkdownFindings findings, bool all)
    {
        if (result is not { Upcoming: { } upcoming, Horizon: { } last })
        {
            yield break;
        }

        // Whoever looks ahead has asked for these few lines.
        string heading = $"### Until {Printer.Date(last)}, if nobody changes anything";
        if (upcoming.Count == 0)
        {
            yield return new MarkdownBlock(heading, "Nothing else will be found.\n\n", 0, Severity.Error);
        }

        IReadOnlyList<UpcomingLine> lines = UpcomingLine.Of(upcoming, all);
        foreach (UpcomingLine line in lines.Take(all ? lines.Count : UpcomingLine.Most))
        {
            yield return new MarkdownBlock(heading, findings.Line(line), 0, all ? line.First.Finding.Severity : Severity.Error);
        }

        if (!all && UpcomingLine.LeftOut(lines) is > 0 and var more)
        {
            yield return new MarkdownBlock(heading, $"- and {Counted.Number(more)} more: `--all` shows each.\n", 0, Severity.Error);
        }
    }

    private static string List(IReadOnlyList<Finding> all, MarkdownFindings findings)
    {
        string more = all.Count > Most ? $"- and {Counted.Number(all.Count - Most)} more\n" : "";
        return string.Concat(all.Take(Most).Select(findings.Line)) + more + "\n";
    }
}
