using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The six figures by which the heads of marketing and of IT see together how it goes, each of them what it is as of one day.</summary>
/// <param name="Verdicts">How long requests waited for their verdicts in the three months.</param>
/// <param name="Measured">Of the initiatives that were ever launched, those with a measured result.</param>
/// <param name="Spend">What is spent by contracts, and what of it somebody owns and decided on for the running term.</param>
/// <param name="Reviewed">Of the tools with data of persons, those that are reviewed.</param>
/// <param name="Missed">Which deadlines passed in the three months.</param>
/// <param name="Saved">What decisions of the three months save, for sure or once something is done.</param>
public sealed record QuarterFigures(Quarter Quarter, VerdictTimes Verdicts, Share Measured, DecidedSpend Spend, ReviewedTools Reviewed, MissedDeadlines Missed, Savings Saved)
{
    public static QuarterFigures Of(StackModel model, FieldValues values)
    {
        var quarter = new Quarter(model.Today);
        return new QuarterFigures(
            quarter,
            VerdictTimes.Of(model, values, quarter),
            LaunchedInitiatives.Measured(model, values),
            DecidedSpend.Of(model, values),
            ReviewedTools.Of(model, values),
            MissedDeadlines.Of(model, values, quarter),
            Savings.Of(model, values, quarter));
    }
}
