using StackAudit.Diagnostics;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What was done since an earlier state, and at most three lines of what got better and what got worse.</summary>
internal sealed class ExecutiveChanges(ReportContext context)
{
    private const int Most = 3;
    private const int MostDone = 4;

    /// <param name="now">The six figures.</param>
    /// <param name="before">The same of the earlier state; empty where they are not known.</param>
    /// <param name="then">The earlier state.</param>
    public IReadOnlyList<ViewObject> Of(IReadOnlyList<ExecutiveFigure> now, IReadOnlyList<ExecutiveFigure> before, EarlierState then) =>
        [.. OfFigures(now, before).Concat(context.Has(Omissions.Weaknesses) ? OfFindings(then) : []).Take(Most), .. Done(then)];

    private static IEnumerable<ViewObject> OfFigures(IReadOnlyList<ExecutiveFigure> now, IReadOnlyList<ExecutiveFigure> before)
    {
        (ExecutiveFigure Now, ExecutiveFigure Before)[] changed = [.. now.Zip(before).Where(pair => pair.First.Value is not null && pair.Second.Value is not null && pair.First.Shown.Html != pair.Second.Shown.Html && pair.First.Value != pair.Second.Value).OrderByDescending(pair => Weight(pair.First, pair.Second))];
        return InTurn(
            [.. changed.Where(pair => IsBetter(pair.Now, pair.Before)).Select(pair => Line("Better", pair))],
            [.. changed.Where(pair => !IsBetter(pair.Now, pair.Before)).Select(pair => Line("Worse", pair))]);
    }

    private static bool IsBetter(ExecutiveFigure now, ExecutiveFigure before) => now.Value > before.Value == now.MoreIsBetter;

    // From nothing to something is no larger a step than any other.
    private static decimal Weight(ExecutiveFigure now, ExecutiveFigure before)
    {
        decimal step = Math.Abs(now.Value!.Value - before.Value!.Value);
        decimal larger = Math.Max(Math.Abs(now.Value.Value), Math.Abs(before.Value.Value));
        return now.IsShare ? step : now.Value == 0 || before.Value == 0 ? 0.3m : step / larger;
    }

    private IEnumerable<ViewObject> OfFindings(EarlierState then)
    {
        var movement = Movement.Of(context.Result, then);
        var words = new EarlierWords(then, context.Text);
        return InTurn(
            [.. movement.Gone.Where(finding => finding.Severity >= Severity.Warning).Take(Most).Select(finding => Line("Better", "No longer so", words.Said(finding.Message)))],
            [.. movement.New.Where(finding => finding.Severity >= Severity.Warning).Take(Most).Select(finding => Line("Worse", "New", context.Text.FoundBriefly(finding.Message)))]);
    }

    // What the stack says of days since then is known from it alone; what was launched, only beside the earlier one.
    private IEnumerable<ViewObject> Done(EarlierState then)
    {
        Markup[] done =
        [
            .. Launched(then).Select(initiative => context.Text.Name(initiative) + Markup.Encode(" launched")),
            .. context.Model.All(ContractKind.Kind.Name).Where(contract => IsDecidedSince(contract, then.AsOf)).OrderBy(contract => context.Values.Text(contract, "decision.what") == "renew").Select(contract => SubjectNames.Of(contract, context) + Markup.Encode(Decided(contract))),
        ];
        return done.Length == 0 ? [] : [Line("Done", "", Markup.Join(", ", done.Take(MostDone)) + Markup.Encode(done.Length > MostDone ? " and others" : ""))];
    }

    private IEnumerable<Entity> Launched(EarlierState then) => then.Result is not { } before ? [] :
        context.Model.All(InitiativeKind.Kind.Name).Where(initiative => IsLaunched(initiative) && !(before.Model.Find(InitiativeKind.Kind.Name, initiative.Id) is { } earlier && IsLaunched(earlier)));

    private bool IsLaunched(Entity initiative) => context.Values.Text(initiative, "stage") == "launched";

    private bool IsDecidedSince(Entity contract, DateOnly day) =>
        context.Values.Date(contract, "decision.on") is { } on && on > day && on <= context.Today && context.Values.Text(contract, "decision.what") is not (null or "undecided");

    private string Decided(Entity contract) => context.Values.Text(contract, "decision.what") switch
    {
        "cancel" => " to be ended",
        "renegotiate" => " to be negotiated anew",
        _ => " to be kept",
    };

    // Neither hides the other.
    private static IEnumerable<ViewObject> InTurn(ViewObject[] better, ViewObject[] worse) =>
        Enumerable.Range(0, Math.Max(better.Length, worse.Length)).SelectMany(i => better.Skip(i).Take(1).Concat(worse.Skip(i).Take(1)));

    private static ViewObject Line(string label, (ExecutiveFigure Now, ExecutiveFigure Before) pair) =>
        Line(label, pair.Now.Title, pair.Now.Shown + Markup.Encode(", before ") + pair.Before.Shown);

    private static ViewObject Line(string label, string title, Markup words) => new()
    {
        ["label"] = label,
        ["title"] = title.Length == 0 ? null : title,
        ["words"] = words,
    };
}
