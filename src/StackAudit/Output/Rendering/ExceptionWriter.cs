using StackAudit.Language.Compilation;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says which exceptions end soon, and, where somebody wants all, which findings are excepted and why.</summary>
internal sealed class ExceptionWriter(StyledWriter text, bool all)
{
    private const int SoonInDays = 30;
    private const int MostShown = 3;

    public void Write(AnalysisResult result)
    {
        WriteEnding([.. result.Exceptions.Where(exception => exception.State == ExceptionState.Active && exception.DaysLeft(result.Model.Today) <= SoonInDays).OrderBy(exception => exception.Until)], result.Model.Today);
        if (all)
        {
            WriteExcepted([.. result.Findings.Where(finding => finding.Status == FindingStatus.Excepted)]);
        }
    }

    private void WriteEnding(ExceptionOutcome[] ending, DateOnly today)
    {
        if (ending.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("Exceptions that end soon", Tone.Heading);
        foreach (ExceptionOutcome exception in ending.Take(MostShown))
        {
            string who = (exception.Owner ?? exception.ApprovedBy) is { } person ? $" · {person.Id}" : "";
            text.WriteLine($"  {exception.Rule} for {string.Join(", ", exception.On)}: until {Printer.Date(exception.Until!.Value)}, {Printer.FromToday(exception.Until.Value, today)}{who}");
        }

        if (ending.Length > MostShown)
        {
            text.WriteLine($"  and {Counted.Number(ending.Length - MostShown)} more: `stackaudit exceptions expiring` names each.", Tone.Faint);
        }
    }

    private void WriteExcepted(Finding[] excepted)
    {
        if (excepted.Length == 0)
        {
            return;
        }

        text.WriteLine();
        text.WriteLine("Excepted", Tone.Heading);
        foreach (Finding finding in excepted)
        {
            text.WriteLine($"  {PlaceText.Of(finding.Location)}  {finding.Rule.Code} {finding.Message}");
            text.WriteLine($"    {ExceptionWords.Sentence(finding)} ({PlaceText.Of(finding.Exception!.Location)})", Tone.Faint);
        }
    }
}
