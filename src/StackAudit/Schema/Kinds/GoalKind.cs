namespace StackAudit.Schema;

/// <summary>Goals stand inside statements, and are entities all the same: initiatives refer to them.</summary>
internal static class GoalKind
{
    public static readonly EntityKind Kind = EntityKind.Declare("goal", "goals", _ =>
    [
        Field.Required("id", ScalarType.Word),
        Field.Required("text", ScalarType.Text),
    ]) with
    { IdFields = ["id"] };
}
