using StackAudit.Graph;
using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>The last days on which tools can be used, by our own plan or their makers'.</summary>
public static class LastDays
{
    /// <summary>The first day that ends the use of a tool; null where none is known.</summary>
    public static DateOnly? Of(Entity tool, FieldValues values)
    {
        DateOnly? of = Earlier(values.Date(tool, "until"), values.Date(tool, "sunset_on"));
        return values.Entity(tool, "vendor") is { } vendor ? Earlier(of, values.Date(vendor, "sunset_on")) : of;
    }

    /// <summary>The day after which none of a contract's live tools is used; null where one of them stays.</summary>
    public static DateOnly? Of(ContractFacts contract, FieldValues values)
    {
        DateOnly?[] days = [.. contract.Tools.Where(StackGraph.IsLive).Select(tool => Of(tool, values))];
        return days.Length == 0 || days.Contains(null) ? null : days.Max();
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
