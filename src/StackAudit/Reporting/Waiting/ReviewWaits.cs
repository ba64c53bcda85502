using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Reviews that were asked for and not answered, and conditions of approvals that are not met by their days.</summary>
internal sealed class ReviewWaits(FieldValues values, Askers people)
{
    public IEnumerable<Wait> All(StackModel model) => model.All(ToolKind.Kind.Name).SelectMany(tool => Of(tool, model.Today));

    /// <summary>Whether a review was asked for and is not decided, nor answered by a later one of its kind.</summary>
    /// <param name="values">The fields of records.</param>
    /// <param name="review">One of the reviews of a tool.</param>
    /// <param name="among">All of them.</param>
    public static bool IsOpen(FieldValues values, Record review, IReadOnlyList<Record> among) =>
        IsAsked(values, review) && !among.Any(other => IsAnswer(values, other, review));

    public Wait Asked(Wait wait, Record review, Entity? requester)
    {
        string? kind = values.Text(review, "kind");
        Entity? asked = values.Entity(review, "by") ?? values.Entity(review, "asked_of") ?? (kind is null ? null : people.TeamFor(kind));
        return people.Between(wait with { Since = values.Date(review, "requested_on") }, values.Entity(review, "requested_by") ?? requester, asked, kind);
    }

    private IEnumerable<Wait> Of(Entity tool, DateOnly today)
    {
        IReadOnlyList<Record> reviews = values.List<Record>(tool, "reviews");
        if (reviews.Count == 0 || values.Text(tool, "status") is "retired" or "rejected")
        {
            yield break;
        }

        Entity? owner = values.Entity(tool, "owners.business");
        foreach (Record review in reviews)
        {
            if (IsOpen(values, review, reviews))
            {
                yield return Asked(new Wait(WaitKind.Review, tool, review), review, owner);
            }
            else if (values.Text(review, "outcome") is "approved" or "conditional" && values.Is(review, "is_current"))
            {
                foreach (Record condition in values.List<Record>(review, "conditions").Where(condition => IsAwaited(condition, today)))
                {
                    yield return Condition(tool, review, condition, owner);
                }
            }
        }
    }

    // Both sides agreed on the day, so that nobody waits before it is past.
    private bool IsAwaited(Record condition, DateOnly today) => values.Date(condition, "done") is null && !(values.Date(condition, "due") >= today);

    private Wait Condition(Entity tool, Record review, Record condition, Entity? owner)
    {
        string? kind = values.Text(review, "kind");
        Entity? reviewer = values.Entity(review, "by") ?? values.Entity(review, "asked_of") ?? (kind is null ? null : people.TeamFor(kind));
        DateOnly? due = values.Date(condition, "due");
        var wait = new Wait(WaitKind.Condition, tool, condition) { Since = due ?? values.Date(review, "on"), Due = due };
        return people.Between(wait, reviewer, values.Entity(condition, "owner") ?? owner);
    }

    private static bool IsAsked(FieldValues values, Record review) => values.Text(review, "outcome") is "requested" or "in-review";

    // The answer may stand in an entry of its own.
    private static bool IsAnswer(FieldValues values, Record other, Record request) =>
        !IsAsked(values, other)
        && values.Text(other, "kind") == values.Text(request, "kind")
        && values.Date(other, "on") is { } on
        && values.Date(request, "requested_on") is { } asked
        && on >= asked;
}
