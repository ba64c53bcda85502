using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is asked of those who work with the tools: conditions to meet, answers to give, facts to tell.</summary>
public sealed class OpenAsks(AnalysisResult result, FieldValues values)
{
    private static readonly string[] TechnologySides = ["it", "data", "security"];

    private Entity[] Live => [.. result.Model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive)];

    /// <summary>By the day until when they are to be met, those without one last.</summary>
    public IReadOnlyList<OpenCondition> Conditions()
    {
        IEnumerable<OpenCondition> open = Live.SelectMany(tool => ToolReviews.AboutData
            .Select(new ToolReviews(tool, values, result.Model.Today).InForce).OfType<Record>()
            .SelectMany(review => values.List<Record>(review, "conditions"))
            .Where(condition => values.Date(condition, "done") is null)
            .Select(condition => new OpenCondition(tool, condition)));
        return [.. open.OrderBy(each => values.Date(each.Condition, "due") ?? DateOnly.MaxValue)];
    }

    /// <summary>Reviews for which somebody outside of technology was asked, and has not answered.</summary>
    public IReadOnlyList<(Entity Tool, Record Request)> Requests() =>
    [
        .. result.Model.All(ToolKind.Kind.Name)
            .SelectMany(tool => values.List<Record>(tool, "reviews").Select(review => (tool, review)))
            .Where(pair => values.Text(pair.review, "outcome") is "requested" or "in-review" && values.Entity(pair.review, "asked_of") is { } asked && !TechnologySides.Contains(SideOf(asked)))
            .OrderBy(pair => values.Date(pair.review, "requested_on") ?? DateOnly.MaxValue),
    ];

    /// <summary>All of it by the team that it is asked of, in the order of their names; last what nobody is named for.</summary>
    /// <param name="canAsk">Whether somebody may be asked for a field of a kind.</param>
    public IReadOnlyList<TeamAsks> ByTeam(Func<string, string, bool> canAsk)
    {
        ILookup<Entity?, OpenCondition> conditions = Conditions().ToLookup(open => TeamOf(values.Entity(open.Condition, "owner") ?? values.Entity(open.Tool, "owners.business")));
        ILookup<Entity?, (Entity Tool, Record Request)> requests = Requests().ToLookup(open => TeamOf(values.Entity(open.Request, "asked_of")));
        ILookup<Entity?, OpenQuestion> questions = Questions(canAsk).ToLookup(pair => pair.Team, pair => pair.Question);
        return
        [
            .. conditions.Select(group => group.Key).Concat(requests.Select(group => group.Key)).Concat(questions.Select(group => group.Key)).Distinct()
                .OrderBy(team => team is null).ThenBy(team => team?.Name, StringComparer.OrdinalIgnoreCase)
                .Select(team => new TeamAsks(team, [.. conditions[team]], [.. requests[team]], [.. questions[team]])),
        ];
    }

    /// <summary>The teams outside of technology.</summary>
    public IEnumerable<Entity> Teams() => result.Model.All(TeamKind.Kind.Name).Where(team => SideOf(team) is { } side && !TechnologySides.Contains(side));

    // Those for which most rules wait come first.
    private IEnumerable<(Entity? Team, OpenQuestion Question)> Questions(Func<string, string, bool> canAsk) =>
        from fact in result.MissingFacts
        where canAsk(fact.Kind, fact.Field)
        from team in fact.Entities.SelectMany(Known).GroupBy(pair => TeamOf(pair.Who))
        select (team.Key, new OpenQuestion(fact.Kind, fact.Field, [.. team.Select(pair => pair.About).Distinct()], [.. team.Select(pair => pair.Who).OfType<Entity>().Distinct().OrderBy(who => who.Name, StringComparer.OrdinalIgnoreCase)]));

    private IEnumerable<(Entity About, Entity? Who)> Known(Entity entity) => Knowing(entity).Where(IsHere).DefaultIfEmpty<Entity?>(null).Select(who => (entity, who));

    private Entity? TeamOf(Entity? who) => who?.Kind.Name == PersonKind.Kind.Name ? values.Entity(who, "team") : who;

    // Whoever uses a tool, before whoever runs it.
    private IEnumerable<Entity> Knowing(Entity entity) =>
        entity.Kind.Name == ToolKind.Kind.Name && values.Entity(entity, "owners.business") is { } owner ? [owner] : Responsible.For(entity);

    private bool IsHere(Entity who) => Presence.IsHere(who, values, result.Model.Today);

    private string? SideOf(Entity who) => values.Text(who, "side");
}
