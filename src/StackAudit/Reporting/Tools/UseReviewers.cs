using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Who may answer whether data may be put into a tool: those who review. Its owner asks for it, and cannot agree with themselves.</summary>
internal sealed class UseReviewers(StackModel model, FieldValues values)
{
    private readonly Dictionary<string, Entity?> _usual = [];

    /// <summary>Whoever was asked or has answered, else whoever answers most of such questions, else the team on that side; null where nobody is named.</summary>
    /// <param name="kind">Of review.</param>
    /// <param name="reviews">Those of the tool.</param>
    public Entity? For(string kind, ToolReviews reviews)
    {
        Record? pending = reviews.Pending(kind);
        Entity?[] known =
        [
            pending is null ? null : values.Entity(pending, "by") ?? values.Entity(pending, "asked_of"),
            reviews.Current(kind) is { } answer ? values.Entity(answer, "by") : null,
        ];
        return known.OfType<Entity>().FirstOrDefault(IsHere) ?? Usual(kind);
    }

    private Entity? Usual(string kind)
    {
        if (!_usual.TryGetValue(kind, out Entity? who))
        {
            who = model.All(ToolKind.Kind.Name)
                .SelectMany(tool => values.List<Record>(tool, "reviews"))
                .Where(review => values.Text(review, "kind") == kind)
                .Select(review => values.Entity(review, "by"))
                .OfType<Entity>()
                .Where(IsHere)
                .GroupBy(each => each)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key.Ordinal)
                .FirstOrDefault()?.Key;
            _usual.Add(kind, who ??= model.All(TeamKind.Kind.Name).FirstOrDefault(team => values.Text(team, "side") == (kind == "privacy" ? "legal" : kind)));
        }

        return who;
    }

    private bool IsHere(Entity who) => Presence.IsHere(who, values, model.Today);
}
