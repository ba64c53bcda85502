using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>When several tools can be left together.</summary>
public static class JointExit
{
    /// <summary>The last of the ends of their running contracts; null where one of the tools has none with a known end.</summary>
    public static DateOnly? Of(IReadOnlyList<Entity> tools, FieldValues values)
    {
        DateOnly? last = null;
        foreach (Entity tool in tools)
        {
            DateOnly[] ends = [.. values.List<Entity>(tool, "contracts").Where(contract => values.Is(contract, "is_running")).Select(contract => values.Date(contract, "next_end")).OfType<DateOnly>()];
            if (ends.Length == 0)
            {
                return null;
            }

            last = last is { } known && known >= ends.Max() ? known : ends.Max();
        }

        return last;
    }
}
