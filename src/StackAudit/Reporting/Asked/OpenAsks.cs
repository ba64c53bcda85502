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

    /// <summary>The missing facts of which somebody may be asked, those for which most rules wait first.</summary>
    /// <param name="canAsk">Whether a field of a kind is such a fact.</param>
    public IReadOnlyList<OpenQuestion> Questions(Func<string, string, bool> canAsk) =>
    [
        .. result.MissingFacts
            .Where(fact => canAsk(fact.Kind, fact.Field))
            .Select(fact => new OpenQuestion(fact.Kind, fact.Field, fact.Entities, [.. fact.Entities.SelectMany(Knowing).Where(IsHere).Distinct().OrderBy(who => who.Name, StringComparer.OrdinalIgnoreCase)])),
    ];

    // Whoever uses a tool, before whoever runs it.
    private IEnumerable<Entity> Knowing(Entity entity) =>
        entity.Kind.Name == ToolKind.Kind.Name && values.Entity(entity, "owners.business") is { } owner ? [owner] : Responsible.For(entity);

    private bool IsHere(Entity who) => who.Kind.Name != PersonKind.Kind.Name || !(values.Date(who, "ends") < result.Model.Today);

    private string? SideOf(Entity who) => values.Text(who, "side");
}
