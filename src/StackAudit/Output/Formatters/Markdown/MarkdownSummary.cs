using System.Text;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>What a page says of the whole: at its head what was found and what changed, at its end what to do next.</summary>
internal sealed class MarkdownSummary(AnalysisResult result)
{
    /// <summary>By which a job finds the comment that it wrote before.</summary>
    private const string Marker = "<!-- stackaudit -->";

    private const int MostNextSteps = 5;

    public string Head()
    {
        Finding[] counting = [.. result.Findings.Where(finding => finding.Counts)];
        string found = counting.Length == 0 ? "no findings" : SeverityWords.Tally(counting.Select(finding => finding.Severity));
        string name = result.Model.Name.Length == 0 ? "" : $" in {MarkdownText.Of(result.Model.Name)}";
        var text = new StringBuilder($"{Marker}\n## StackAudit: {found}{name}\n\n");
        if (result.ExitCode == 2)
        {
            text.Append($"**Not everything could be checked:** {Counted.Of(result.Problems.Count, "problem")}.\n\n");
        }

        string[] delta = [.. Delta()];
        if (delta.Length > 0)
        {
            text.Append(string.Join(", ", delta)).Append(".\n\n");
        }

        foreach (string remark in result.Since is { } since ? SinceWords.Remarks(since) : [])
        {
            text.Append($"**{MarkdownText.Of(remark)}**\n\n");
        }

        if (result.LeftToAdopt is { } left)
        {
            text.Append($"To begin with less, `--preset adopt` shows {Counted.Number(left)} of them.\n\n");
        }

        return text.ToString();
    }

    public string Tail(bool isQuiet)
    {
        if (isQuiet)
        {
            return "";
        }

        var text = new StringBuilder();
        if (result.Next.Count > 0)
        {
            text.Append("### Next\n\n");
            foreach (NextStep step in result.Next.Take(MostNextSteps))
            {
                string who = step.Who.Count == 0 ? "" : $" · {MarkdownText.Of(string.Join(", ", step.Who.Select(person => person.Id)))}";
                string line = step.Line.Length == 0 ? "" : $" · {MarkdownText.Code(step.Line)}";
                text.Append($"- {MarkdownText.OfRule(step.Text, step.NamesFrom)}{who}{line}\n");
            }

            text.Append('\n');
        }

        return text.Append($"<sub>{MarkdownText.InTag(new ReachWords(result).ToString())}.</sub>\n").ToString();
    }

    private IEnumerable<string> Delta()
    {
        if (result.Since is { } since)
        {
            int number = since.Unseen.Sum(part => part.Findings.Count);
            string unseen = number == 0 ? "" : $", {Counted.Number(number)} {SinceWords.Unseen}";
            yield return $"**{Counted.Number(since.New)} new**, {Counted.Number(since.Fixed.Count)} fixed, {Counted.Number(since.Unchanged)} unchanged{unseen} since {MarkdownText.Code(since.Revision)}";
        }

        int excepted = result.Findings.Count(finding => finding.Status == FindingStatus.Excepted);
        int baselined = result.Findings.Count(finding => finding.Status == FindingStatus.Baselined);
        if (excepted > 0)
        {
            yield return $"{Counted.Number(excepted)} excepted";
        }

        if (baselined > 0)
        {
            yield return $"{Counted.Number(baselined)} baselined";
        }

        if (result.Baseline is { Stale.Count: > 0 } baseline)
        {
            yield return $"{Counted.Of(baseline.Stale.Count, "entry", "entries")} of the baseline {(baseline.Stale.Count == 1 ? "is" : "are")} no longer needed";
        }
    }
}
