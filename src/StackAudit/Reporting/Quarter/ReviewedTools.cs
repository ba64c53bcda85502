using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Tools in use that hold data of persons, and how many of them are reviewed by IT: not rejected, and not run out.</summary>
/// <param name="Data">The data of persons that the stack knows.</param>
public sealed record ReviewedTools(Share Share, IReadOnlyList<Entity> Data)
{
    public static ReviewedTools Of(StackModel model, FieldValues values)
    {
        Entity[] data = [.. model.All(DataKind.Kind.Name).Where(each => values.Is(each, "is_personal"))];
        HashSet<Entity> personal = [.. data];
        Entity[] tools = [.. model.All(ToolKind.Kind.Name).Where(tool => values.Is(tool, "is_live") && values.List<Entity>(tool, "data").Any(personal.Contains))];
        return new ReviewedTools(new Share(tools.Count(tool => IsReviewed(tool, model.Today, values)), tools.Length), data);
    }

    private static bool IsReviewed(Entity tool, DateOnly today, FieldValues values) =>
        values.Of(tool, "it_review") is Record review && values.Text(review, "outcome") != "rejected" && !(values.Date(review, "expires") < today);
}
