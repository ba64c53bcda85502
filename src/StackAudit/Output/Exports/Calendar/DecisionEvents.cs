using System.Globalization;
using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>The decisions that are due, as days of a calendar. Nothing in them changes with the day on which they are written.</summary>
internal static class DecisionEvents
{
    private const string Domain = "stackaudit";

    /// <summary>Those that are not settled, in the order of their days.</summary>
    public static IReadOnlyList<CalendarEvent> Of(AnalysisResult result)
    {
        var values = new FieldValues(result.Workings!.Context.Computed);
        return
        [
            .. DecisionsDue.Of(result, values, DateOnly.MaxValue)
                .Where(decision => !decision.IsSettled)
                .DistinctBy(decision => decision.Key)
                .Select(decision => Of(decision, result, values)),
        ];
    }

    // A calendar shows little more than the title, so that it says all that matters.
    private static CalendarEvent Of(Decision decision, AnalysisResult result, FieldValues values)
    {
        // The name that the settings give, if any: that of the folder is another one on every machine.
        string key = $"stackaudit:{result.Model.Settings.Name}:{decision.Key}";
        string title = VisibleText.Of(DecisionTitle.Of(decision, values), ascii: false);
        string amount = decision.Amount is { } money ? $", {money}" : "";
        return new CalendarEvent($"{NameUuid.Of(key)}@{Domain}", decision.Day, $"{title}{amount}", Describe(decision), decision.Kind.Title, result.Model.Today);
    }

    private static string Describe(Decision decision)
    {
        List<string> lines = [decision.Recommended, $"If nobody decides: {DecisionTitle.Small(decision.Otherwise)}"];
        if (decision.Amount is { } amount)
        {
            lines.Add($"Amount: {amount}");
        }

        if (decision.LastDay is { } last)
        {
            lines.Add($"The very last day: {Day(last)}");
        }

        if (decision.TakesEffect is { } effect)
        {
            lines.Add($"Takes effect: {Day(effect)}");
        }

        if (decision.Who.Count > 0)
        {
            lines.Add($"Who: {string.Join(", ", decision.Who.Select(who => VisibleText.Of(who.Name, ascii: false)))}");
        }

        lines.Add($"In the stack: {decision.Subject.Kind.Name} {VisibleText.Of(decision.Subject.Id, ascii: false)}");
        return string.Join('\n', lines);
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
