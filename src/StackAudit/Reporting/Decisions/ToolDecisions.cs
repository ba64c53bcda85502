using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The days of tools: the end of a trial, of a product, of a review, and what an approval asked for.</summary>
internal static class ToolDecisions
{
    public static IEnumerable<Decision> Of(StackModel model, FieldValues values) =>
        model.All(ToolKind.Kind.Name).Where(StackGraph.IsLive).SelectMany(tool => DaysOf(tool, values).Concat(ReviewsOf(tool, values)));

    private static IEnumerable<Decision> DaysOf(Entity tool, FieldValues values)
    {
        Entity[] owners = OwnersOf(tool, values, "owners.business", "owners.technical");
        if (values.Text(tool, "status") == "trial" && values.Date(tool, "trial_ends") is { } trial)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Trial,
                Subject = tool,
                Day = trial,
                DayField = "trial_ends",
                Who = owners,
                Otherwise = "It stays in use as if it had been bought, without a review.",
                Recommended = "Buy it with a review, or switch it off and have the data deleted.",
            };
        }

        if (values.Date(tool, "sunset_on") is { } sunset)
        {
            yield return new Decision
            {
                Kind = DecisionKind.Sunset,
                Subject = tool,
                Day = sunset,
                DayField = "sunset_on",
                Who = owners,
                Otherwise = "It stops, and with it all that depends on it.",
                Recommended = values.List<Entity>(tool, "successors").Count > 0 ? "Finish the move to its successor before this day." : "Name a successor and plan the move.",
            };
        }
    }

    private static IEnumerable<Decision> ReviewsOf(Entity tool, FieldValues values)
    {
        IReadOnlyList<Record> reviews = values.List<Record>(tool, "reviews");
        for (int i = 0; i < reviews.Count; i++)
        {
            Record review = reviews[i];
            if (!values.Is(review, "is_current") || values.Text(review, "outcome") == "rejected")
            {
                continue;
            }

            if (values.Date(review, "expires") is { } expires)
            {
                yield return new Decision
                {
                    Kind = DecisionKind.Review,
                    Subject = tool,
                    Part = values.Text(review, "kind"),
                    Day = expires,
                    DayField = $"reviews[{i}].expires",
                    Who = values.Entity(review, "by") is { } reviewer ? [reviewer] : OwnersOf(tool, values, "owners.technical", "owners.business"),
                    Otherwise = "It goes on in use without a valid approval.",
                    Recommended = "Ask for the next review now, so that it is done before this day.",
                };
            }

            foreach (Decision condition in ConditionsOf(tool, review, i, values))
            {
                yield return condition;
            }
        }
    }

    private static IEnumerable<Decision> ConditionsOf(Entity tool, Record review, int place, FieldValues values)
    {
        IReadOnlyList<Record> conditions = values.List<Record>(review, "conditions");
        for (int i = 0; i < conditions.Count; i++)
        {
            if (values.Date(conditions[i], "due") is { } due && values.Date(conditions[i], "done") is null)
            {
                yield return new Decision
                {
                    Kind = DecisionKind.Condition,
                    Subject = tool,
                    Part = values.Text(conditions[i], "text"),
                    Day = due,
                    DayField = $"reviews[{place}].conditions[{i}].due",
                    Who = values.Entity(conditions[i], "owner") is { } owner ? [owner] : OwnersOf(tool, values, "owners.business", "owners.technical"),
                    Otherwise = "What the approval asked for is not done, and the approval no longer holds.",
                    Recommended = "Do it and write down the day, or agree on a later one.",
                };
            }
        }
    }

    private static Entity[] OwnersOf(Entity tool, FieldValues values, string first, string second) =>
        values.FirstEntity(tool, first, second) is { } owner ? [owner] : [];
}
