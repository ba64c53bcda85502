using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The six figures in words and with their facts, of now or of an earlier state.</summary>
internal sealed class ExecutiveFigures(QuarterFigures figures, ReportContext context, string currency, int? at)
{
    private const int MostNames = 3;

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
        Markup undated = Markup.Encode(times.Undated > 0 ? " Requests without a day are left out." : "");
        Markup note = (times.Median, times.Undated) switch
        {
            (null, > 0) => Markup.Encode("Not known: nobody writes when a review was asked for."),
            (null, _) => Markup.Encode("No review that was asked for was decided in these months."),
            _ when times.Days.Count == 1 => Markup.Encode("The only one that was decided.") + undated,
            _ => Markup.Encode("The middle of ") + ReportText.Number(times.Days.Count, _facts.VerdictCount) + Markup.Encode(" that were decided.") + undated,
        };
        return new("Typical days from a request to its verdict", times.Median is { } days ? ReportText.Number(days, _facts.Verdicts) : Markup.Empty, times.Median, note, MoreIsBetter: false);
    }

    private ExecutiveFigure Measured() => Shared(
        "Launched initiatives with a measured result",
        figures.Measured.Value,
        _facts.Measured,
        figures.Measured.Value is null ? Markup.Encode("Nothing has been launched yet.") : Of(figures.Measured, _facts.MeasuredPart, _facts.Launched, "launched"));

    private ExecutiveFigure Reviewed() => Shared(
        "Tools with data about people that IT has reviewed",
        figures.Reviewed.Share.Value,
        _facts.Reviewed,
        figures.Reviewed.Share.Value is null ? Markup.Encode("Not known: no tool says that it holds data about people.") : Of(figures.Reviewed.Share, _facts.ReviewedPart, _facts.ToolsWithPeople, "tools"));

    private ExecutiveFigure Spend()
    {
        DecidedSpend spend = figures.Spend;
        Markup unrated = AmountsByCurrency.Of(spend.Unrated, QuarterFacts.Unrated, context.Text);
        Markup note = (spend.Share, spend.Unrated) switch
        {
            (null, null) => Markup.Encode("Not known: no running contract says what it costs."),
            (null, _) => Markup.Encode("Not known: no exchange rate is written down for ") + unrated + Markup.Encode(" a year."),
            _ => Amount(spend.DecidedAmount, _facts.SpendDecided) + Markup.Encode(" of ") + Amount(spend.All, _facts.SpendAll) + Markup.Encode(" a year.")
                + (unrated.IsEmpty ? Markup.Empty : Markup.Encode(" Without ") + unrated + Markup.Encode(", for which no exchange rate is written down."))
                + Markup.Encode(spend.Unpriced > 0 ? " Without contracts that do not say what they cost." : ""),
        };
        return Shared("Spend that has an owner and a decision", spend.Share, _facts.Spend, note);
    }

    private ExecutiveFigure Missed()
    {
        MissedDeadlines missed = figures.Missed;
        return missed.IsKnown
            ? new("Deadlines missed", ReportText.Number(missed.All, _facts.Missed), missed.All, Names([.. missed.Notices.Select(contract => SubjectNames.Of(contract, context)), .. missed.Milestones.Select(Milestone), .. missed.Conditions.Select(Condition)]), MoreIsBetter: false)
            : new("Deadlines missed", Markup.Empty, null, Markup.Encode("Not known: nobody writes deadlines down."), MoreIsBetter: false);
    }

    private ExecutiveFigure Saved()
    {
        Savings saved = figures.Saved;
        Markup open = saved.OpenContracts.Count == 0 ? Markup.Empty
            : Markup.Encode("Decided and still to be done: ") + Amount(saved.Open, _facts.SavedOpen) + Named(Names([.. saved.OpenContracts.Select(contract => SubjectNames.Of(contract, context))]));
        return saved.IsKnown
            ? new("Saved or avoided for sure by decisions", Amount(saved.Sure, _facts.SavedSure), saved.Sure, open + Markup.Encode(saved.Unknown > 0 ? " Without amounts whose exchange rate is not known." : ""), MoreIsBetter: true)
            : new("Saved or avoided for sure by decisions", Markup.Empty, null, Markup.Encode("Not known: nobody writes down what a decision saves."), MoreIsBetter: true);
    }

    private static Markup Of(Share share, FactPath part, FactPath all, string what) =>
        ReportText.Number(share.Part, part) + Markup.Encode(" of ") + ReportText.Number(share.All, all) + Markup.Encode($" {what}.");

    private Markup Amount(decimal amount, FactPath fact) => context.Text.Money(new Money(amount, currency), fact);

    // What was asked for and not done is a weakness.
    private Markup Names(Markup[] names) => names.Length == 0 || !context.Has(Omissions.Weaknesses) ? Markup.Empty
        : Markup.Join(", ", names.Take(MostNames)) + Markup.Encode(names.Length > MostNames ? " and others." : ".");

    private static Markup Named(Markup names) => names.IsEmpty ? Markup.Encode(".") : Markup.Encode(", ") + names;

    private Markup Milestone(Record milestone) => Item(milestone.Owner, context.Values.Text(milestone, "name"));

    private Markup Condition(Record condition) => Item(condition.Owner?.Owner, context.Values.Text(condition, "text"));

    private Markup Item(Record? about, string? what) => (about is Entity entity ? context.Text.Name(entity) + Markup.Encode(": ") : Markup.Empty) + context.Text.Brief(what?.TrimEnd('.'));

    private static ExecutiveFigure Shared(string title, decimal? share, FactPath fact, Markup note) =>
        new(title, share is { } value ? ReportText.Percent(value, fact) : Markup.Empty, share, note, MoreIsBetter: true) { IsShare = true };
}
