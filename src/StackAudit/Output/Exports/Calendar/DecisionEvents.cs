using StackAudit.Language.Compilation;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>The decisions that are due, as days of a calendar. Nothing in them changes with the day on which they are written.</summary>
internal static class DecisionEvents
{
    private const string Domain = "stackaudit";

    /// <summary>Those that are not settled, in the order of their days.</summary>
    public static IReadOnlyList<CalendarEvent> Of(AnalysisResult result) =>
    [
        .. DecisionsDue.Of(result, new FieldValues(result.Workings!.Context.Computed), DateOnly.MaxValue)
            .Where(decision => !decision.IsSettled)
            .DistinctBy(decision => decision.Key)
            .Select(decision => Of(decision, result)),
    ];

    private static CalendarEvent Of(Decision decision, AnalysisResult result)
    {
        // The name that the settings give, if any: that of the folder is another one on every machine.
        string key = $"stackaudit:{result.Model.Settings.Name}:{decision.Key}";
        string subject = VisibleText.Of(Called(decision.Subject), ascii: false);
        string part = decision.Part is { } text ? $" ({VisibleText.Of(text, ascii: false)})" : "";
        return new CalendarEvent($"{NameUuid.Of(key)}@{Domain}", decision.Day, $"{decision.Kind.Title}: {subject}{part}", Describe(decision), decision.Kind.Title, result.Model.Today);
    }

    // A contract is known by who it is with.
    private static string Called(Entity subject) =>
        subject.Kind.Name == ContractKind.Kind.Name && subject[subject.Type["vendor"]] is Entity vendor ? $"{vendor.Name}, contract {subject.Id}" : subject.Name;

    private static string Describe(Decision decision)
    {
        List<string> lines = [decision.Recommended, $"If nobody decides: {decision.Otherwise}"];
        if (decision.Amount is { } amount)
        {
            lines.Add($"Amount: {amount}");
        }

        if (decision.LastDay is { } last)
        {
            lines.Add($"The very last day: {Printer.Date(last)}");
        }

        if (decision.TakesEffect is { } effect)
        {
            lines.Add($"Takes effect: {Printer.Date(effect)}");
        }

        if (decision.Who.Count > 0)
        {
            lines.Add($"Who: {string.Join(", ", decision.Who.Select(who => VisibleText.Of(who.Name, ascii: false)))}");
        }

        lines.Add($"In the stack: {decision.Subject.Kind.Name} {VisibleText.Of(decision.Subject.Id, ascii: false)}, {decision.DayField}");
        return string.Join('\n', lines);
    }
}
