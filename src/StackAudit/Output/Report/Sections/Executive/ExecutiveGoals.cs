using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What both sides want, what is done for it, what that costs, and what came of it.</summary>
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
            ["has_goals"] = goals.Count > 0,
        };
    }

    private ViewObject Row(Markup goal, Entity[] initiatives, string condition) => new()
    {
        ["goal"] = goal,
        ["initiatives"] = initiatives.Take(MostInitiatives).Select(initiative => context.Text.Brief(initiative.Name)).ToArray(),
        ["more"] = initiatives.Length > MostInitiatives ? ReportText.Number(initiatives.Length - MostInitiatives, new FactPath($"minus({FactPath.Count("initiative", condition).Expression},`{MostInitiatives}`)")) : Markup.Empty,
        ["spent"] = Spent(initiatives, condition),
        ["results"] = initiatives.Where(initiative => context.Values.Number(initiative, "measure.result") is not null).Take(1).Select(Result).ToArray(),
        ["is_launched"] = context.Has(Omissions.Weaknesses) && initiatives.Any(initiative => context.Values.Text(initiative, "stage") == "launched"),
    };

    private Markup Spent(Entity[] initiatives, string condition)
    {
        decimal?[] amounts = [.. initiatives.Select(initiative => context.Values.Money(initiative, "spent")).OfType<Money>().Select(context.Rates.Convert)];
        return amounts.Length == 0 || amounts.Contains(null)
            ? Markup.Empty
            : context.Text.Money(new Money(amounts.Sum()!.Value, context.Rates.Currency), FactPath.Sum("initiative", "spent.value", condition));
    }

    private Markup Result(Entity initiative)
    {
        Markup metric = context.Text.Brief(context.Values.Text(initiative, "measure.metric"));
        Markup result = ReportText.Number(context.Values.Number(initiative, "measure.result")!.Value, FactPath.Of(initiative, "measure.result"));
        Markup aim = context.Values.Number(initiative, "measure.target") is { } target ? Markup.Encode(", aimed at ") + ReportText.Number(target, FactPath.Of(initiative, "measure.target")) : Markup.Empty;
        return (metric.IsEmpty ? Markup.Empty : metric + Markup.Encode(": ")) + result + aim;
    }

    private Entity[] Serving(Entity goal) => [.. _initiatives.Where(initiative => context.Values.List<Entity>(initiative, "serves").Contains(goal))];

    private Markup Text(Entity goal) => context.Text.Brief(context.Values.Text(goal, "text"));

    private static string Serves(Entity goal) => $"serves&&contains(serves,{FactPath.Literal(goal.Id)})";
}
