using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What is asked of those who work with the tools, and what it is good for.</summary>
internal sealed class AskedSection() : ReportSection("asked", "What is asked of you, and why")
{
    private const int MostNames = 12;

    public override ViewObject? Of(ReportContext context)
    {
        if (!context.HasOpenPoints)
        {
            return null;
        }

        var asks = new OpenAsks(context.Result, context.Values);
        IReadOnlyList<TeamAsks> teams = asks.ByTeam(Questions.CanAsk);
        return teams.Count == 0 ? null : new ViewObject
        {
            ["teams"] = teams.Select(team => Team(team, context)).ToArray(),
            ["nothing"] = context.Text.Names(asks.Teams().Except(teams.Select(team => team.Team).OfType<Entity>())),
        };
    }

    private static ViewObject Team(TeamAsks asks, ReportContext context) => new()
    {
        ["name"] = asks.Team is { } team ? context.Text.Name(team) : Markup.Empty,
        ["conditions"] = asks.Conditions.Select(open => Condition(open, asks.Team, context)).ToArray(),
        ["requests"] = asks.Requests.Select(open => Request(open.Tool, open.Request, asks.Team, context)).ToArray(),
        ["questions"] = asks.Questions.Select(question => Question(question, asks.Team, context.Text)).ToArray(),
    };

    private static ViewObject Condition(OpenCondition open, Entity? team, ReportContext context) => new()
    {
        ["tool"] = context.Text.Name(open.Tool),
        ["text"] = context.Text.Said(context.Values.Text(open.Condition, "text")),
        ["owner"] = context.Values.Entity(open.Condition, "owner") is { } owner && owner != team ? context.Text.Name(owner) : Markup.Empty,
        ["due"] = ReportText.Date(context.Values.Date(open.Condition, "due")),
        ["is_late"] = context.Values.Date(open.Condition, "due") < context.Today,
    };

    private static ViewObject Request(Entity tool, Record request, Entity? team, ReportContext context) => new()
    {
        ["tool"] = context.Text.Name(tool),
        ["whom"] = context.Values.Entity(request, "asked_of") is { } asked && asked != team ? context.Text.Name(asked) : Markup.Empty,
        ["since"] = ReportText.Date(context.Values.Date(request, "requested_on")),
    };

    private static ViewObject Question(OpenQuestion question, Entity? team, ReportText text)
    {
        (string asked, string reason) = Questions.Of(question.Kind, question.Field);
        return new ViewObject { ["asked"] = asked, ["reason"] = reason, ["about"] = Some(question.About, text), ["whom"] = Some([.. question.Whom.Where(who => who != team)], text) };
    }

    private static Markup Some(IReadOnlyList<Entity> entities, ReportText text) =>
        text.Names(entities.Take(MostNames)) + Markup.Encode(entities.Count > MostNames ? " and others" : "");
}
