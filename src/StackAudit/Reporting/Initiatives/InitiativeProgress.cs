using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>How the initiatives stand: in which order, what is late, and what they wait for.</summary>
public sealed class InitiativeProgress(StackModel model, FieldValues values)
{
    /// <summary>Those under way or ahead, by rank, those without one last.</summary>
    public IReadOnlyList<Entity> Open { get; } = [.. Ranked(model, values).Where(initiative => !IsOver(initiative, values))];

    /// <summary>Those launched or stopped.</summary>
    public IReadOnlyList<Entity> Over { get; } = [.. Ranked(model, values).Where(initiative => IsOver(initiative, values))];

    public bool IsLate(Record milestone) => values.Date(milestone, "done") is null && values.Date(milestone, "due") < model.Today;

    /// <summary>Whether it was reached, and not in time.</summary>
    public bool WasLate(Record milestone) => values.Date(milestone, "done") > values.Date(milestone, "due");

    /// <summary>What it waits for, the longest wait first.</summary>
    public IReadOnlyList<Hindrance> HindrancesOf(Entity initiative) => [.. Hindrances(initiative).OrderBy(hindrance => hindrance.Since ?? DateOnly.MaxValue)];

    private IEnumerable<Hindrance> Hindrances(Entity initiative)
    {
        if (!IsOver(initiative, values))
        {
            IEnumerable<Entity> tools = values.List<Entity>(initiative, "tools").Concat(values.List<Entity>(initiative, "candidates")).Distinct();
            return [.. tools.SelectMany(Reviews), .. values.List<Record>(initiative, "requirements").Select(Requirement).OfType<Hindrance>(), .. News(initiative)];
        }

        bool isUnmeasured = values.Text(initiative, "stage") == "launched" && values.Number(initiative, "measure.result") is null;
        return isUnmeasured ? [new Hindrance(HindranceKind.Measurement, values.Text(initiative, "measure.metric"), values.Date(initiative, "launched_on"))] : [];
    }

    private IEnumerable<Hindrance> Reviews(Entity tool)
    {
        var reviews = new ToolReviews(tool, values, model.Today);
        return ToolReviews.AboutData.Select(reviews.Pending).OfType<Record>().Select(review =>
            new Hindrance(HindranceKind.Review, values.Text(review, "kind"), values.Date(review, "requested_on"), tool, values.Entity(review, "asked_of")));
    }

    private Hindrance? Requirement(Record requirement) => values.Text(requirement, "status") switch
    {
        "draft" => new Hindrance(HindranceKind.Agreement, values.Text(requirement, "text"), values.Date(requirement, "added_on")),
        not "dropped" when values.Text(requirement, "tradeoff") is { } tradeoff && values.Date(requirement, "accepted_on") is null => new Hindrance(HindranceKind.Acceptance, tradeoff, values.Date(requirement, "added_on")),
        _ => null,
    };

    private IEnumerable<Hindrance> News(Entity initiative)
    {
        DateOnly? last = values.Date(initiative, "last_update") ?? values.Date(initiative, "started");
        return last is { } since && values.Of(initiative, "update_every") is Duration every && model.Settings.Calendar.Add(since, every) < model.Today
            ? [new Hindrance(HindranceKind.News, null, since, Whom: values.Entity(initiative, "project_manager"))]
            : [];
    }

    private static bool IsOver(Entity initiative, FieldValues values) => values.Text(initiative, "stage") is "launched" or "stopped";

    private static IEnumerable<Entity> Ranked(StackModel model, FieldValues values) =>
        model.All(InitiativeKind.Kind.Name).OrderBy(initiative => values.Number(initiative, "rank") ?? decimal.MaxValue).ThenBy(initiative => initiative.Name, StringComparer.OrdinalIgnoreCase);
}
