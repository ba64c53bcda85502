using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>All that a page says of one initiative.</summary>
internal sealed class InitiativeBlock(ReportContext context, InitiativeProgress progress)
{
    private readonly ReportText _text = context.Text;
    private readonly FieldValues _values = context.Values;
    private readonly HindranceWords _hindrances = new(context.Text);

    public ViewObject Of(Entity initiative) => new()
    {
        ["anchor"] = ReportText.Anchor(initiative),
        ["name"] = _text.Brief(initiative.Name),
        ["stage"] = InitiativeWords.Of(_values.Text(initiative, "stage")),
        ["why"] = _text.Said(_values.Text(initiative, "why")),
        ["rows"] = Rows(initiative).Where(row => !row.Value.IsEmpty).Select(row => new ViewObject { ["label"] = row.Label, ["value"] = row.Value }).ToArray(),
        ["milestones"] = _values.List<Record>(initiative, "milestones").Select(Milestone).ToArray(),
        ["waits"] = progress.HindrancesOf(initiative).Where(IsShown).Select(_hindrances.Of).ToArray(),
        ["correct"] = _text.CorrectThis(initiative.Location),
    };

    private IEnumerable<(string Label, Markup Value)> Rows(Entity initiative)
    {
        yield return ("Serves", Markup.Join(" · ", _values.List<Entity>(initiative, "serves").Select(goal => _text.Said(_values.Text(goal, "text")))));
        yield return ("Answers for it", Markup.Join("; ", [Who(initiative, "accountable.marketing", "for marketing"), Who(initiative, "accountable.it", "for IT")]));
        yield return ("Runs it", Markup.Join("; ", [Who(initiative, "project_manager", "manages it"), Who(initiative, "business_analyst", "writes down what is needed"), Who(initiative, "liaison", "stands between both sides")]));
        yield return ("Involved", Markup.Join(", ", _values.List<Record>(initiative, "involved").Select(Involved)));
        yield return ("With", _text.Brief(_values.Text(initiative, "partner")));
        yield return ("Wanted", Markup.Join("; ", [Objectives(initiative, "marketing", "marketing"), Objectives(initiative, "it", "IT")]));
        yield return ("Tools", _text.Names(_values.List<Entity>(initiative, "tools")));
        yield return ("To choose from", _text.Names(_values.List<Entity>(initiative, "candidates")));
        yield return ("Takes", _values.Number(initiative, "it_days") is { } days ? ReportText.Number(days, FactPath.Of(initiative, "it_days")) + Markup.Encode(days == 1 ? " day of IT's time" : " days of IT's time") : Markup.Empty);
        yield return ("Money", Money(initiative));
        yield return ("Measured by", Measure(initiative));
        yield return ("Last word", Update(initiative));
    }

    private Markup Who(Entity initiative, string field, string does) => _values.Entity(initiative, field) is { } who ? _text.Name(who) + Markup.Encode($" {does}") : Markup.Empty;

    private Markup Involved(Record involvement) => _values.Entity(involvement, "team") is not { } team ? Markup.Empty
        : _values.Date(involvement, "since") is { } since ? _text.Name(team) + Markup.Encode(" since ") + ReportText.Date(since) : _text.Name(team);

    private Markup Objectives(Entity initiative, string side, string name) =>
        Markup.Join(" · ", _values.List<string>(initiative, $"objectives.{side}").Select(_text.Said)) is { IsEmpty: false } objectives ? Markup.Encode($"by {name}: ") + objectives : Markup.Empty;

    private Markup Money(Entity initiative)
    {
        Markup budget = _text.Money(_values.Money(initiative, "budget"), FactPath.Of(initiative, "budget"));
        Markup spent = _text.Money(_values.Money(initiative, "spent"), FactPath.Of(initiative, "spent"));
        return Markup.Join(", ", [budget.IsEmpty ? budget : Markup.Encode("budget ") + budget, spent.IsEmpty ? spent : Markup.Encode("spent ") + spent]);
    }

    private Markup Measure(Entity initiative)
    {
        Markup[] numbers =
        [
            Number(initiative, "baseline", "before"),
            Number(initiative, "target", "wanted"),
            Number(initiative, "result", "reached"),
        ];
        return Markup.Join(": ", [_text.Said(_values.Text(initiative, "measure.metric")), Markup.Join(", ", numbers)]);
    }

    private Markup Number(Entity initiative, string part, string word) =>
        _values.Number(initiative, $"measure.{part}") is { } number ? Markup.Encode($"{word} ") + ReportText.Number(number, FactPath.Of(initiative, $"measure.{part}")) : Markup.Empty;

    private Markup Update(Entity initiative) =>
        _values.List<Record>(initiative, "updates").MaxBy(update => _values.Date(update, "on")) is { } last
            ? Markup.Join(": ", [ReportText.Date(_values.Date(last, "on")), _text.Said(_values.Text(last, "text"))])
            : Markup.Empty;

    // Answers, results and word that fail to come are weak points; what is yet to be agreed is a plan.
    private bool IsShown(Hindrance hindrance) => context.HasOpenPoints || hindrance.Kind is HindranceKind.Agreement or HindranceKind.Acceptance;

    private ViewObject Milestone(Record milestone)
    {
        DateOnly? done = _values.Date(milestone, "done");
        return new ViewObject
        {
            ["name"] = _text.Brief(_values.Text(milestone, "name")),
            ["is_late"] = context.HasOpenPoints && progress.IsLate(milestone),
            ["word"] = done is null ? (context.HasOpenPoints && progress.IsLate(milestone) ? "late: due on" : "due on") : context.HasOpenPoints && progress.WasLate(milestone) ? "reached late, on" : "reached on",
            ["day"] = ReportText.Date(done ?? _values.Date(milestone, "due")),
        };
    }
}
