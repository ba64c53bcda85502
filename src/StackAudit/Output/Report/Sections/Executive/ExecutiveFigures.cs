using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The six figures in words and with their facts, of now or of an earlier state.</summary>
internal sealed class ExecutiveFigures(QuarterFigures figures, ReportContext context, string currency, int? at)
{
    private readonly QuarterFacts _facts = new(figures, at);

    /// <summary>Those that the page may hold, always in the same order.</summary>
    public IReadOnlyList<ExecutiveFigure> All =>
    [
        Verdicts(),
        Measured(),
        .. context.Has(Omissions.Money) ? (ExecutiveFigure[])[Spend()] : [],
        .. context.Has(Omissions.Weaknesses) ? (ExecutiveFigure[])[Reviewed()] : [],
        .. context.Has(Omissions.Weaknesses) ? (ExecutiveFigure[])[Missed()] : [],
        .. context.Has(Omissions.Money) ? (ExecutiveFigure[])[Saved()] : [],
    ];

    private ExecutiveFigure Verdicts()
    {
        VerdictTimes times = figures.Verdicts;
        string note = (times.Median, times.Undated) switch
        {
            (null, > 0) => "Not known: nobody writes when a review was asked for.",
            (null, _) => "No review that was asked for was decided in these months.",
            (_, > 0) => "Without those of which nobody wrote when they were asked for.",
            _ => "",
        };
        return new("Days from a request to its verdict, the middle of all", times.Median is { } days ? ReportText.Number(days, _facts.Verdicts) : Markup.Empty, times.Median, note, MoreIsBetter: false);
    }

    private ExecutiveFigure Measured() => Shared("Launched initiatives with a measured result", figures.Measured.Value, _facts.Measured, "Nothing has been launched yet.");

    private ExecutiveFigure Spend() => Shared(
        "Spend that has an owner and a decision",
        figures.Spend.Share,
        _facts.Spend,
        "Not known: no running contract says what it costs.",
        figures.Spend.Unknown > 0 ? "Without contracts that do not say what they cost." : "");

    private ExecutiveFigure Reviewed() => Shared("Tools with data of persons that are reviewed", figures.Reviewed.Share.Value, _facts.Reviewed, "Not known: no tool says that it holds data of persons.");

    private ExecutiveFigure Missed() => figures.Missed.IsKnown
        ? new("Deadlines missed", ReportText.Number(figures.Missed.All, _facts.Missed), figures.Missed.All, "", MoreIsBetter: false)
        : new("Deadlines missed", Markup.Empty, null, "Not known: nobody writes deadlines down.", MoreIsBetter: false);

    private ExecutiveFigure Saved() => figures.Saved.IsKnown
        ? new("Saved or avoided by decisions", context.Text.Money(new Money(figures.Saved.Amount, currency), _facts.Saved), figures.Saved.Amount, figures.Saved.Unknown > 0 ? "Without amounts whose exchange rate is not known." : "", MoreIsBetter: true)
        : new("Saved or avoided by decisions", Markup.Empty, null, "Not known: nobody writes down what a decision saves.", MoreIsBetter: true);

    private static ExecutiveFigure Shared(string title, decimal? share, FactPath fact, string unknown, string note = "") =>
        new(title, share is { } value ? ReportText.Percent(value, fact) : Markup.Empty, share, share is null ? unknown : note, MoreIsBetter: true);
}
