using System.Globalization;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Text;

namespace StackAudit.Output;

/// <summary>A further place of a notice: a hop of its path, or what else has to do with it.</summary>
/// <param name="Mark"><c>step 1</c> or <c>also</c>.</param>
/// <param name="Remark">What stands behind the text in a column of its own.</param>
internal sealed record NoticeRow(string Mark, Location Location, string Text, string Remark = "")
{
    public static NoticeRow Of(PathStep step, int index)
    {
        string through = step.Through is { } connector && connector != step.From && connector != step.To ? $" through {connector.Name}" : "";
        string mark = string.Create(CultureInfo.InvariantCulture, $"step {index + 1}");
        return new NoticeRow(mark, step.Location, $"{step.From.Name} → {step.To.Name}{through}", step.Carries);
    }

    public static NoticeRow Of(RelatedLocation related) => new("also", related.Location, related.Message);
}
