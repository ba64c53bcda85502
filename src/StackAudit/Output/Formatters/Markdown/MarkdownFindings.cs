using System.Text;
using StackAudit.Diagnostics;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Findings in Markdown: one with its path and what to do, or many of a rule by the worst of them.</summary>
internal sealed class MarkdownFindings(MarkdownPlaces places)
{
    public string Of(FindingBlock block) => block.IsFolded ? Folded(block) : Single(block.Findings[0]);

    public static string Of(NotBegun area)
    {
        var text = new StringBuilder($"**{MarkdownText.Of(area.Area)}: not begun.** {MarkdownText.Of(area.Text)}\n\n- First step: {MarkdownText.Of(area.FirstStep)}\n");
        if (area.Findings.Count > 0)
        {
            IEnumerable<string> codes = area.Findings.Select(finding => finding.Rule.Code).Distinct().Order(StringComparer.Ordinal);
            text.Append($"- Stands for {SeverityWords.Tally(area.Findings.Select(finding => finding.Severity))} of {MarkdownText.Of(string.Join(", ", codes))}; `--all` shows each.\n");
        }

        return text.Append('\n').ToString();
    }

    /// <summary>A finding in a line of a list.</summary>
    public string Line(Finding finding) => $"- {places.Of(finding.Location)} {MarkdownText.Of(finding.Message)}\n";

    /// <summary>What is to come, in a line of a list.</summary>
    public string Line(UpcomingLine line)
    {
        Finding finding = line.First.Finding;
        string who = line.Who.Count == 0 ? "" : $" · {MarkdownText.Of(string.Join(", ", line.Who))}";
        return $"- {Printer.Date(line.First.Day)} {Head(finding.Severity, finding.Rule)} {places.Of(finding.Location)} {MarkdownText.Of(finding.Message)}{line.Until}{line.More}{who}\n";
    }

    public string Line(Diagnostic problem)
    {
        string help = problem.Help == null ? "" : $" {MarkdownText.Of(problem.Help)}";
        return $"- **{problem.Severity.Word()}** {MarkdownText.Code(problem.Code)} {places.Of(problem.Location)} {MarkdownText.Of(problem.Message)}{help}\n";
    }

    private string Single(Finding finding)
    {
        string details = string.Concat(Rows(Notice.Of(finding)));
        return $"{Head(finding.Severity, finding.Rule)} {places.Of(finding.Location)}<br>\n{MarkdownText.Of(finding.Message)}\n\n{Foldable(details)}";
    }

    private string Folded(FindingBlock block)
    {
        var text = new StringBuilder($"{Head(block.Severity, block.Rule)}<br>\n{MarkdownText.Of(block.Rule.Title)} ({SeverityWords.Tally(block.Findings.Select(finding => finding.Severity))})\n\n");
        foreach (Finding finding in block.Worst)
        {
            text.Append(Line(finding));
        }

        text.Append($"- and {Counted.Number(block.Findings.Count - block.Worst.Count())} more: `--all` shows each.\n\n");
        return text.Append(Foldable(RowOfRule("Help", block.Rule.Help) + RowOfRule("Why", block.Rule.Because) + More(Notice.MoreOf(block.Rule)))).ToString();
    }

    private static string Head(Severity severity, RuleDescriptor rule) => $"**{severity.Word()}** {MarkdownText.Code(rule.Code)} **{MarkdownText.Of(rule.Name)}**";

    private IEnumerable<string> Rows(Notice notice) =>
    [
        .. notice.Rows.Select(row => $"- {places.Of(row.Location)} {MarkdownText.Of(row.Remark.Length == 0 ? row.Text : $"{row.Text}, {row.Remark}")}\n"),
        .. notice.Notes.Select(note => RowOfRule("Note", note)),
        RowOfRule("Help", notice.Help),
        .. notice.Fixes.Select(fix => Row("Fix", fix)),
        RowOfRule("Why", notice.Why),
        Row("Who", notice.Who),
        More(notice.More ?? ""),
    ];

    private static string More(string command) => command.Length == 0 ? "" : $"- **More:** {MarkdownText.Code(command)}\n";

    private static string Row(string kind, string? text) => string.IsNullOrEmpty(text) ? "" : $"- **{kind}:** {MarkdownText.Of(text)}\n";

    private static string RowOfRule(string kind, string? text) => string.IsNullOrEmpty(text) ? "" : $"- **{kind}:** {MarkdownText.OfRule(text)}\n";

    // The empty lines let Markdown be read between the tags.
    private static string Foldable(string rows) => $"<details><summary>What to do</summary>\n\n{rows}\n</details>\n\n";
}
