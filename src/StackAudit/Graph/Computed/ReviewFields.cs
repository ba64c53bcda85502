using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Which reviews of a tool count: of each kind the latest that was decided.</summary>
internal static class ReviewFields
{
    private static readonly Field Reviews = ToolKind.Kind.Fields["reviews"];
    private static readonly Field Kind = Review.Type["kind"];
    private static readonly Field Outcome = Review.Type["outcome"];
    private static readonly Field On = Review.Type["on"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        new(Review.Type["is_current"], _ => review => new ComputedValue(review.Owner is Entity tool && Current(tool, review[Kind]) == review)),
        .. ((EnumType)Kind.Type).Members.Select(OfTool),
    ];

    private static ComputedField OfTool(EnumMember kind) =>
        ComputedField.Single(ToolKind.Kind.Fields[$"{kind}_review"], (_, tool) => Current(tool, kind));

    private static Record? Current(Entity tool, object? kind)
    {
        Record? latest = null;
        foreach (object element in tool.ElementsOf(Reviews))
        {
            var review = (Record)element;
            bool counts = kind != null && review[Kind] == kind && review[Outcome] is EnumMember { Name: "approved" or "conditional" or "rejected" };
            if (counts && (latest == null || Nullable.Compare(review[On] as DateOnly?, latest[On] as DateOnly?) >= 0))
            {
                latest = review;
            }
        }

        return latest;
    }
}
