using StackAudit.Editing;
using StackAudit.Excepting;
using StackAudit.Rules;

namespace StackAudit.Output;

/// <summary>Says what a new exception hides, and what is found because of it.</summary>
public static class ExceptionPlanText
{
    public static void Write(ExceptionPlan plan, TextWriter writer, TextStyle style)
    {
        var text = new StyledWriter(writer, style);
        text.WriteLine($"Wrote an exception into {string.Join(", ", plan.Changes.Files.Select(file => file.Path))}. It hides {Counted.Of(plan.Hidden.Count, "finding")}{(plan.Hidden.Count == 0 ? "." : ":")}");
        foreach (Finding finding in plan.Hidden)
        {
            text.WriteLine($"  {PlaceText.Of(finding.Location)}  {finding.Rule.Code} {finding.Message}");
        }
    }

    /// <summary>What the exception brings up, for whoever added it.</summary>
    public static void WriteFound(ExceptionPlan plan, TextWriter writer, TextStyle style)
    {
        var paragraphs = new ParagraphWriter(new StyledWriter(writer, style));
        foreach (Finding finding in plan.Found)
        {
            paragraphs.Write($"{finding.Rule.Code} {finding.Rule.Name} will say: {finding.Message}.", "");
        }
    }
}
