using StackAudit.Model;

namespace StackAudit.Reporting;

/// <summary>What flows are for.</summary>
internal static class FlowPurposes
{
    /// <summary>Whether a flow serves a purpose; one that says none may serve any.</summary>
    public static bool IsFor(this FieldValues values, Entity flow, string? purpose)
    {
        IReadOnlyList<string> stated = values.List<string>(flow, "purposes");
        return purpose is null || stated.Count == 0 || stated.Contains(purpose);
    }
}
