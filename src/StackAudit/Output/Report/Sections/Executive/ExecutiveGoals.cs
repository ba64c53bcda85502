using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What both sides want, what is done for it, and of each of that what it cost and what came of it.</summary>
internal sealed class ExecutiveGoals(ReportContext context)
{
    private const int Most = 4;
    private const int MostInitiatives = 2;
    private const string ServesNone = "!serves";

    private readonly IReadOnlyList<Entity> _initiatives = context.Model.All(InitiativeKind.Kind.Name);

    public ViewObject View()
    {
        IReadOnlyList<Entity> goals = context.Model.All(GoalKind.Kind.Name);
        List<ViewObject> rows = [.. goals.Select(goal => (Goal: goal, Initiatives: Serving(goal))).OrderByDescending(each => each.Initiatives.Length > 0).Take(Most).Select(each => Row(Text(each.Goal), each.Initiatives, Serves(each.Goal)))];
        Entity[] others = [.. _initiatives.Where(initiative => context.Values.List<Entity>(initiative, "serves").Count == 0)];
        if (others.Length > 0)
        {
            rows.Add(Row(Markup.Encode("No goal of ours"), others, ServesNone));
        }

        return new ViewObject
        {
            ["rows"] = rows,
            ["more"] = goals.Count > Most ? ReportText.Count(goals.Count - Most, new FactPath($"minus({FactPath.Count("goal").Expression},`{Most}`)"), "more goal") : Markup.Empty,
            ["has_money"] = context.Has(Omissions.Money),
        };
    }

    private ViewObject Row(Markup goal, Entity[] initiatives, string condition)
    {
        ViewObject[] shown = [.. initiatives.OrderBy(Rank).Take(MostInitiatives).Select(Initiative)];
        return new ViewObject
        {
            ["goal"] = goal,
            ["span"] = Markup.Encode(shown.Length > 1 ? $" rowspan={shown.Length}" : ""),
            ["initiatives"] = shown,
            ["more"] = initiatives.Length > MostInitiatives ? ReportText.Number(initiatives.Length - MostInitiatives, new FactPath($"minus({FactPath.Count("initiative", condition).Expression},`{MostInitiatives}`)")) : Markup.Empty,
        };
    }

    private ViewObject Initiative(Entity initiative) => new()
    {
        ["name"] = context.Text.Brief(initiative.Name),
        ["spent"] = context.Text.Money(context.Values.Money(initiative, "spent"), FactPath.Of(initiative, "spent")),
        ["result"] = Result(initiative),
    };

    // What has come of something says more than what is to come, and what was given up says least.
    private int Rank(Entity initiative) =>
        context.Values.Number(initiative, "measure.result") is not null ? 0
        : context.Values.Text(initiative, "stage") switch
        {
            "launched" => 1,
            "stopped" => 4,
            _ => context.Values.Money(initiative, "spent") is null ? 3 : 2,
        };

    private Markup Result(Entity initiative)
    {
        string? stage = context.Values.Text(initiative, "stage");
        if (context.Values.Number(initiative, "measure.result") is null)
        {
            return Markup.Encode(stage switch { "launched" => context.Has(Omissions.Weaknesses) ? "launched, not measured" : "launched", "stopped" => "stopped", "idea" => "an idea so far", _ => "not yet" });
        }

        Markup metric = context.Text.Brief(context.Values.Text(initiative, "measure.metric"));
        Markup aim = Figure(initiative, "target");
        return Figure(initiative, "result")
            + (aim.IsEmpty ? Markup.Empty : Markup.Encode(", aimed at ") + aim)
            + (metric.IsEmpty ? Markup.Empty : Markup.Encode(": ") + metric)
            + Markup.Encode(stage == "stopped" ? ", stopped" : "");
    }

    private Markup Figure(Entity initiative, string field)
    {
        if (context.Values.Number(initiative, $"measure.{field}") is not { } number)
        {
            return Markup.Empty;
        }

        Markup figure = ReportText.Number(number, FactPath.Of(initiative, $"measure.{field}"));
        return context.Values.Text(initiative, "measure.unit") switch
        {
            null => figure,
            "percent" => figure + Markup.Encode("%"),
            { } unit => figure + Markup.Encode(" ") + context.Text.Brief(unit),
        };
    }

    private Entity[] Serving(Entity goal) => [.. _initiatives.Where(initiative => context.Values.List<Entity>(initiative, "serves").Contains(goal))];

    private Markup Text(Entity goal) => context.Text.Brief(context.Values.Text(goal, "text"));

    private static string Serves(Entity goal) => $"serves&&contains(serves,{FactPath.Literal(goal.Id)})";
}
