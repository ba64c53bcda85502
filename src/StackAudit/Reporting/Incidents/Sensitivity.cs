using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>How much it hurts when a kind of data gets out.</summary>
internal static class Sensitivity
{
    /// <summary>The higher the worse. What nobody classified may be anything, and comes before what is known to be harmless.</summary>
    public static double Of(Entity data, FieldValues values) => (values.Of(data, "classification") as EnumMember)?.Name switch
    {
        "sensitive" => 4,
        "personal" => 3,
        null => 2.5,
        "confidential" => 2,
        "internal" => 1,
        _ => 0,
    };
}
