using StackAudit.Diagnostics;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Shows findings: one as a notice, many of a rule by the worst of them, those of an area that has not begun by what to do first.</summary>
internal sealed class FindingBlockWriter(StyledWriter text)
{
    private readonly NoticeWriter _notices = new(text);

    /// <summary>What stands above a group; nothing where there are no groups.</summary>
    public void WriteHeading(string heading, IEnumerable<FindingBlock> group)
    {
        if (heading.Length > 0)
        {
            text.WriteLine($"== {heading}: {SeverityWords.Tally(group.SelectMany(block => block.Findings).Select(finding => finding.Severity))}", Tone.Heading);
            text.WriteLine();
        }
    }

    public void Write(FindingBlock block)
    {
        if (block.IsFolded)
        {
            WriteFolded(block);
        }
        else
        {
            _notices.Write(Notice.Of(block.Findings[0]));
        }
    }

    public void Write(NotBegun area)
    {
        text.Write($"{area.Area}: not begun.", Tone.Heading);
        text.WriteLine($" {area.Text}");
        text.WriteLine($"  First step: {area.FirstStep}");
        if (area.Findings.Count > 0)
        {
            string codes = string.Join(", ", area.Findings.Select(finding => finding.Rule.Code).Distinct().Order(StringComparer.Ordinal));
            text.WriteLine($"  Stands for {SeverityWords.Tally(area.Findings.Select(finding => finding.Severity))} of {codes}; `--all` shows each.", Tone.Faint);
        }

        text.WriteLine();
    }

    private void WriteFolded(FindingBlock block)
    {
        text.Write($"{block.Severity.Word()}[{block.Rule.Code}]", Palette.Of(block.Severity));
        text.WriteLine($" {block.Rule.Name}: {block.Rule.Title} ({SeverityWords.Tally(block.Findings.Select(finding => finding.Severity))})", Tone.Heading);
        foreach (Finding finding in block.Worst)
        {
            text.Write("  --> ", Tone.Frame);
            text.WriteLine(finding.Location.ToString());
            text.Write("      ");
            text.WriteLine(finding.Message);
        }

        int more = block.Findings.Count - block.Worst.Count();
        text.WriteLine($"  and {Counted.Number(more)} more: `--all` shows each.", Tone.Faint);
        _notices.WriteRemark("help", block.Rule.Help);
        _notices.WriteRemark("why", block.Rule.Because);
        _notices.WriteRemark("more", Notice.MoreOf(block.Rule));
        text.WriteLine();
    }
}
