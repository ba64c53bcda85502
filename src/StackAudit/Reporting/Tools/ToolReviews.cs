using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The reviews of a tool that count, and what they are worth on a day.</summary>
public sealed class ToolReviews(Entity tool, FieldValues values, DateOnly today)
{
    /// <summary>The kinds of review that decide about data; the others are about money.</summary>
    public static IReadOnlyList<string> AboutData { get; } = ["it", "security", "privacy", "legal"];

    public Record? Current(string kind) => values.Of(tool, $"{kind}_review") as Record;

    public ReviewStanding Standing(string kind)
    {
        if (Current(kind) is not { } review)
        {
            return ReviewStanding.None;
        }

        DateOnly? on = values.Date(review, "on");
        DateOnly? expires = values.Date(review, "expires");
        return values.Text(review, "outcome") is "rejected" ? ReviewStanding.SaidNo
            : expires < today ? ReviewStanding.RunOut
            : on > today ? ReviewStanding.NotYetValid
            : on is null && expires is null ? ReviewStanding.Undated
            : ReviewStanding.InForce;
    }

    /// <summary>The review of a kind; null unless it is an approval that holds today.</summary>
    public Record? InForce(string kind) => Standing(kind) == ReviewStanding.InForce ? Current(kind) : null;

    /// <summary>The data that a review says it looked at; null where it does not say.</summary>
    public IReadOnlyList<Entity>? DataOf(Record review) =>
        values.Of(review, "covers.data") is null ? null : values.List<Entity>(review, "covers.data");

    /// <summary>The request to which nobody has answered; null when there is none.</summary>
    public Record? Pending(string kind) =>
        values.List<Record>(tool, "reviews").LastOrDefault(review => values.Text(review, "kind") == kind && values.Text(review, "outcome") is "requested" or "in-review" && IsOpen(review, kind));

    // Asked before the last answer, it was answered.
    private bool IsOpen(Record request, string kind) =>
        Current(kind) is not { } answer || !(values.Date(request, "requested_on") <= values.Date(answer, "on"));
}
