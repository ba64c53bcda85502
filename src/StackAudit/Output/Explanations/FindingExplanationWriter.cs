using StackAudit.Explaining;
using StackAudit.Language.Compilation;
using StackAudit.Model;

namespace StackAudit.Output;

/// <summary>Shows why there is a finding.</summary>
internal sealed class FindingExplanationWriter(StyledWriter text)
{
    private readonly NoticeWriter _notices = new(text);
    private readonly ParagraphWriter _paragraphs = new(text);
    private readonly StepWriter _steps = new(text);

    public void Write(FindingExplanation explanation)
    {
        _notices.Write(Notice.Of(explanation.Finding) with { More = null });
        if (explanation.Finding.Exception is { } exception)
        {
            WriteException(exception);
        }

        text.WriteLine("Clause by clause", Tone.Heading);
        _steps.Write(explanation.Steps);
        if (explanation.Further > 0)
        {
            text.WriteLine($"  {Counted.Of(explanation.Further, "further match", "further matches")} made the same finding.", Tone.Faint);
        }

        text.WriteLine();
        text.WriteLine($"Finding {explanation.Finding.Id}", Tone.Faint);
    }

    private void WriteException(Entity exception)
    {
        string until = Printer.Print(exception[exception.Kind.Fields["until"]]);
        string reason = Printer.Print(exception[exception.Kind.Fields["reason"]]);
        _paragraphs.Write($"Does not count: an exception hides it until {until} ({PlaceText.Of(exception.Location)}): {reason}", "", Tone.Warning);
        text.WriteLine();
    }
}
