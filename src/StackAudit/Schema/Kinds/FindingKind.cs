namespace StackAudit.Schema;

/// <summary>A finding of the first round, as rules of the second round and verdicts see it. All its fields are computed.</summary>
internal static class FindingKind
{
    public static readonly EntityKind Kind = new("finding", "findings", new RecordType(
        "finding",
        Field.Computed("code", ScalarType.Word).Always(),
        Field.Computed("name", ScalarType.Word).Always(),
        Field.Computed("category", ScalarType.Word).Always(),
        Field.Computed("severity", Types.Severity).Always(),
        Field.Computed("confidence", EnumType.Ordered("confidence", "low", "medium", "high")).Always(),
        Field.Computed("message", ScalarType.Text).Always(),
        Field.Computed("help", ScalarType.Text).Always(),
        Field.Computed("way_out", ScalarType.Text),
        Field.Computed("subjects", new ListType(new ReferenceType())),
        Field.Computed("assignee", Types.TeamOrPerson),
        Field.Computed("money", ScalarType.Money),
        Field.Computed("path", PathType.Instance),
        Field.Computed("can_be_cleared", ScalarType.YesNo, "by a gate or a fix")));
}
