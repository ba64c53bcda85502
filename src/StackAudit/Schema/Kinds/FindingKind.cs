namespace StackAudit.Schema;

/// <summary>A finding of the first round, as rules of the second round and verdicts see it. All its fields are computed.</summary>
internal static class FindingKind
{
    public static readonly EntityKind Kind = new("finding", "findings", new RecordType(
        "finding",
        Field.Computed("code", ScalarType.Word, "of the rule, such as `STK1004`").Always(),
        Field.Computed("name", ScalarType.Word, "of the rule, such as `active-without-review`").Always(),
        Field.Computed("category", ScalarType.Word, "of the rule").Always(),
        Field.Computed("severity", Types.Severity, "with what a clause raised it to").Always(),
        Field.Computed("confidence", EnumType.Ordered("confidence", "low", "medium", "high"), "how sure the rule is").Always(),
        Field.Computed("message", ScalarType.Text, "what was found").Always(),
        Field.Computed("help", ScalarType.Text, "what to do, as the rule says").Always(),
        Field.Computed("way_out", ScalarType.Text, "how it may be settled"),
        Field.Computed("subjects", new ListType(new ReferenceType()), "the things that it is about"),
        Field.Computed("assignee", Types.TeamOrPerson, "who should act, the first of them"),
        Field.Computed("money", ScalarType.Money, "what is in question"),
        Field.Computed("path", PathType.Instance, "along which it was found; missing without one"),
        Field.Computed("can_be_cleared", ScalarType.YesNo, "by a gate or a fix")));
}
