using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Initiatives that were launched.</summary>
internal static class LaunchedInitiatives
{
    /// <summary>How many of them have a result that somebody measured; a target alone is none.</summary>
    public static Share Measured(StackModel model, FieldValues values)
    {
        Entity[] launched = [.. model.All(InitiativeKind.Kind.Name).Where(initiative => values.Text(initiative, "stage") == "launched")];
        return new Share(launched.Count(initiative => values.Number(initiative, "measure.result") is not null), launched.Length);
    }
}
