using StackAudit.Language.Binding;

namespace StackAudit.Rules;

/// <summary>The fields about which a rule asks in its duty, through definitions and names: by them a rule belongs to an area.</summary>
internal static class DutyFields
{
    public static IReadOnlyList<string> Of(BoundRule rule)
    {
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        Collect(rule.Duty, fields, []);
        return [.. fields];
    }

    private static void Collect(BoundExpression bound, SortedSet<string> fields, HashSet<object> seen)
    {
        foreach (BoundExpression part in BoundTree.All(bound))
        {
            switch (part)
            {
                case BoundField field:
                    fields.Add(field.Name);
                    break;
                case BoundDefinition { Symbol: { Value: { } value } symbol } when seen.Add(symbol):
                    Collect(value, fields, seen);
                    break;
                case BoundLocal { Symbol: { Value: { } value } symbol } when seen.Add(symbol):
                    Collect(value, fields, seen);
                    break;
            }
        }
    }
}
