using System.Globalization;
using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says which findings are to come, on which day, and who can still prevent them.</summary>
internal sealed class UpcomingWriter(StyledWriter text, bool all)
{
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
        IReadOnlyList<UpcomingLine> lines = UpcomingLine.Of(upcoming, all);
        foreach (UpcomingLine line in lines.Take(all ? lines.Count : UpcomingLine.Most))
        {
            Finding finding = line.First.Finding;
            text.Write($"  {Day(line.First.Day)}  ");
            text.Write($"{finding.Severity.Word()}[{finding.Rule.Code}]", Palette.Of(finding.Severity));
            string who = line.Who.Count == 0 ? "" : $" · {string.Join(", ", line.Who)}";
            text.WriteLine($" {finding.Message}{line.Until}{line.More}{who}");
            text.WriteLine($"              {finding.Location}", Tone.Faint);
        }

        if (!all && UpcomingLine.LeftOut(lines) is > 0 and var more)
        {
            text.WriteLine($"  and {Counted.Number(more)} more: `--all` shows each.", Tone.Faint);
        }

        text.WriteLine();
    }

    private static string Day(DateOnly day) => Printer.Date(day);
}
