using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>Reads the owners of a tool, teams or persons.</summary>
internal static class ToolOwners
{
    private static readonly Field Owners = ToolKind.Kind.Fields["owners"];
    private static readonly Field Business = Owners.Records!["business"];
    private static readonly Field Technical = Owners.Records!["technical"];
    private static readonly Field Deputy = Owners.Records!["deputy"];

    public static IEnumerable<object?> Of(Entity tool) => tool[Owners] is Record owners ? new[] { owners[Business], owners[Technical] } : [];

    public static IEnumerable<object?> WithDeputy(Entity tool) => tool[Owners] is Record owners ? new[] { owners[Business], owners[Technical], owners[Deputy] } : [];
}
