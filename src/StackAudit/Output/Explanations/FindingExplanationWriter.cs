using StackAudit.Explaining;

namespace StackAudit.Output;

/// <summary>Shows why there is a finding.</summary>
internal sealed class FindingExplanationWriter(StyledWriter text)
{
    private readonly NoticeWriter _notices = new(text);
    private readonly StepWriter _steps = new(text);

    public void Write(FindingExplanation explanation)
    {
        _notices.Write(Notice.Of(explanation.Finding) with { More = null });
        text.WriteLine("Clause by clause", Tone.Heading);
        _steps.Write(explanation.Steps);
        if (explanation.Further > 0)
        {
            text.WriteLine($"  {Counted.Of(explanation.Further, "further match", "further matches")} made the same finding.", Tone.Faint);
        }

        text.WriteLine();
        text.WriteLine($"Finding {explanation.Finding.Id}", Tone.Faint);
    }
}
