using System.Globalization;
using StackAudit.Model;
using StackAudit.Text;

namespace StackAudit.Reporting;

/// <summary>The days of the next two weeks by which somebody must decide, so that whoever reads a digest each week is told twice, however early a rule began to warn.</summary>
internal static class ComingDays
{
    private const int DaysAhead = 14;

    public static IEnumerable<(DigestItem Item, IReadOnlyList<Entity> Whom)> Of(AnalysisResult result)
    {
        if (result.Workings is not { } workings)
        {
            return [];
        }

        DateOnly today = result.Model.Today;
        var values = new FieldValues(workings.Context.Computed);
        return
        [
            .. DecisionsDue.Of(result, values, today.AddDays(DaysAhead))
                .Where(decision => !decision.IsSettled && decision.Day >= today)
                .Select(decision => (Item(decision, today, values), decision.Who)),
        ];
    }

    private static DigestItem Item(Decision decision, DateOnly today, FieldValues values)
    {
        int days = decision.Day.DayNumber - today.DayNumber;
        string when = days switch
        {
            0 => "today",
            1 => "tomorrow",
            _ => string.Create(CultureInfo.InvariantCulture, $"in {days} days"),
        };
        return new DigestItem(DigestTopic.Coming, string.Create(CultureInfo.InvariantCulture, $"{DecisionTitle.Of(decision, values)}, {decision.Day:d MMM yyyy}, {when}"), Place(decision))
        {
            Advice = $"{decision.Recommended} If nobody decides: {DecisionTitle.Small(decision.Otherwise)}",
            Money = decision.Amount,
            Day = decision.Day,
        };
    }

    // The first part of where the day stands, as far as somebody wrote it there.
    private static Location Place(Decision decision) =>
        decision.Subject.Type.Find(decision.DayField.Split('.', '[')[0]) is { IsComputed: false } field ? decision.Subject.LocationOf(field) : decision.Subject.Location;
}
