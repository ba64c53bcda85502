using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>The keys of a baseline, read by the reader of all other files.</summary>
internal static class BaselineSchema
{
    /// <summary>The version in which baselines are written, and the only one that there has been.</summary>
    public const int Version = 1;

    public static readonly RecordType Entry = new(
        "entry",
        Field.Required("code", ScalarType.Word),
        Field.Required("id", ScalarType.Word),
        Field.Required("severity", new EnumType("error", "warning", "info")),
        Field.Required("on", ScalarType.Date),
        Field.Optional("about", ScalarType.Text),
        Field.Required("reason", ScalarType.Text));

    public static readonly RecordType Type = new(
        "baseline",
        Field.Required("version", ScalarType.Number),
        Field.Optional("findings", new ListType(Entry)));

    public static readonly Field VersionField = Type["version"];

    public static readonly Field Findings = Type["findings"];
}
