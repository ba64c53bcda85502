using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>Who can be asked: whoever has left cannot.</summary>
internal static class Presence
{
    /// <summary>Whether somebody has not left yet; teams stay.</summary>
    public static bool IsHere(Entity who, FieldValues values, DateOnly today) =>
        who.Kind.Name != PersonKind.Kind.Name || !(values.Date(who, "ends") < today);
}
