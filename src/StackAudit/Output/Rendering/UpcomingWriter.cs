using System.Globalization;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says which findings are to come, on which day, and who can still prevent them.</summary>
internal sealed class UpcomingWriter(StyledWriter text, bool all)
{
    private const int Most = 20;

    public void Write(IReadOnlyList<UpcomingFinding> upcoming, DateOnly last)
    {
        string until = Day(last);
        if (upcoming.Count == 0)
        {
            text.WriteLine($"Until {until} nothing else will be found if nobody changes anything.", Tone.Heading);
            text.WriteLine();
            return;
        }

        text.WriteLine($"Until {until}, if nobody changes anything", Tone.Heading);
        UpcomingFinding[][] lines = Lines(upcoming);
        foreach (UpcomingFinding[] line in all ? lines : lines.Take(Most))
        {
            UpcomingFinding each = line[0];
            Finding finding = each.Finding;
            text.Write($"  {Day(each.Day)}  ");
            text.Write($"{finding.Severity.Word()}[{finding.Rule.Code}]", Palette.Of(finding.Severity));
            string before = each.Before is { } severity ? $" (until then {severity.Word()})" : "";
            string who = Who(line);
            string more = line.Length == 1 ? "" : $", and {Counted.Number(line.Length - 1)} more on that day";
            text.WriteLine($" {finding.Message}{before}{more}{who}");
            text.WriteLine($"              {finding.Location}", Tone.Faint);
        }

        if (!all && lines.Length > Most)
        {
            text.WriteLine($"  and {Counted.Number(lines.Skip(Most).Sum(line => line.Length))} more: `--all` shows each.", Tone.Faint);
        }

        text.WriteLine();
    }

    // What many tools share happens to all of them on one day.
    private UpcomingFinding[][] Lines(IReadOnlyList<UpcomingFinding> upcoming) => all
        ? [.. upcoming.Select(each => new[] { each })]
        : [.. upcoming.GroupBy(each => (each.Day, each.Finding.Rule.Code, each.Finding.Severity, each.Before)).Select(group => group.ToArray())];

    private static string Who(UpcomingFinding[] line)
    {
        string[] who = [.. line.SelectMany(each => each.Finding.Assignees).Select(person => person.Id).Distinct().Take(3)];
        return who.Length == 0 ? "" : $" · {string.Join(", ", who)}";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
