using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The days of live flows: their credentials and the versions of interfaces end.</summary>
internal static class FlowDecisions
{
    public static IEnumerable<Decision> Of(StackModel model, FieldValues values) =>
        model.All(FlowKind.Kind.Name).Where(flow => values.Is(flow, "is_live")).SelectMany(flow => Of(flow, values));

    private static IEnumerable<Decision> Of(Entity flow, FieldValues values)
    {
        if (values.Date(flow, "auth.expires") is { } expires)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Credential,
                Subject = flow,
                Day = expires,
                DayField = "auth.expires",
                Who = Who(flow, values),
                Otherwise = "The flow stops, often without anybody being told.",
                Recommended = "Renew the credential before this day.",
            };
        }

        if (values.Date(flow, "auth.api_version_ends") is { } ends)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Interface,
                Subject = flow,
                Day = ends,
                DayField = "auth.api_version_ends",
                Who = Who(flow, values),
                Otherwise = "The flow stops when the old version is switched off.",
                Recommended = "Move the flow to the new version before this day.",
            };
        }
    }

    private static Entity[] Who(Entity flow, FieldValues values)
    {
        Entity? target = values.Entity(flow, "to");
        Entity? owner = values.Entity(flow, "owner") ?? (target is null ? null : values.FirstEntity(target, "owners.technical", "owners.business"));
        return owner is null ? [] : [owner];
    }
}
