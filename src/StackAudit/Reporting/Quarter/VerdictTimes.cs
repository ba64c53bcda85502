using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>How long those waited who asked for a review that was decided in a quarter.</summary>
/// <param name="Days">For each, the shortest first.</param>
/// <param name="Undated">How many were decided of which nobody wrote when they were asked for.</param>
public sealed record VerdictTimes(IReadOnlyList<int> Days, int Undated)
{
    /// <summary>The middle one, or the mean of the two in the middle; null of none.</summary>
    public decimal? Median => Days.Count == 0 ? null : (Days[(Days.Count - 1) / 2] + Days[Days.Count / 2]) / 2m;

    public static VerdictTimes Of(StackModel model, FieldValues values, Quarter quarter)
    {
        Record[] decided = [.. model.All(ToolKind.Kind.Name).SelectMany(tool => values.List<Record>(tool, "reviews")).Where(review => IsDecided(review, values) && quarter.Has(values.Date(review, "on")))];
        int?[] days = [.. decided.Select(review => Waited(review, values))];
        return new VerdictTimes([.. days.OfType<int>().Where(waited => waited >= 0).Order()], days.Count(waited => waited is null));
    }

    private static bool IsDecided(Record review, FieldValues values) => values.Text(review, "outcome") is "approved" or "conditional" or "rejected";

    private static int? Waited(Record review, FieldValues values) =>
        values.Date(review, "on") is { } on && values.Date(review, "requested_on") is { } asked ? on.DayNumber - asked.DayNumber : null;
}
