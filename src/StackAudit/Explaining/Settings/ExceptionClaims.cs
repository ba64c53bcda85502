using System.Globalization;
using StackAudit.Configuration;
using StackAudit.Language.Binding;
using StackAudit.Language.Compilation;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Explaining;

/// <summary>Tells the exceptions from a rule that files of settings write, and which are in force.</summary>
internal static class ExceptionClaims
{
    public static IReadOnlyList<SettingClaim> Of(BoundRule rule, Settings settings, DateOnly today)
    {
        IReadOnlyList<Record> inForce = settings.Layers.Records("exceptions");
        bool isLocked = new LockedRules(settings).Contain(RuleDescriptor.Of(rule));
        return
        [
            .. from layer in settings.Layers.All
               from exception in SettingsLayers.RecordsOf(layer, "exceptions")
               where Text(exception, "rule") is { } name && (name == rule.Code || name == rule.Name)
               let without = Without(exception, inForce, isLocked, today)
               select new SettingClaim(SettingText.Of(exception[exception.Type["on"]]), Until(exception), exception.Location.ToString(), without == null)
               {
                   Place = exception.Location,
                   Reason = Text(exception, "reason"),
                   Remark = without,
               },
        ];
    }

    // Why it hides nothing; null where it may.
    private static string? Without(Record exception, IReadOnlyList<Record> inForce, bool isLocked, DateOnly today) =>
        !inForce.Contains(exception) ? "a later file goes before"
        : isLocked ? "the rule is locked"
        : exception[exception.Type["until"]] is not DateOnly until ? "without an end it is not in force"
        : until < today ? "past"
        : string.IsNullOrEmpty(Text(exception, "reason")) ? "without a reason it is not in force"
        : null;

    private static string Until(Record exception) =>
        exception[exception.Type["until"]] is DateOnly until ? $"until {Printer.Date(until)}" : "";

    private static string? Text(Record record, string field) => record[record.Type[field]] as string;
}
