using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

internal static class SightingFields
{
    private static readonly RecordType Type = SightingKind.Kind.Fields;
    private static readonly Field Tool = Type["tool"];
    private static readonly Field Name = Type["name"];
    private static readonly Field Domain = Type["domain"];

    public static IReadOnlyList<ComputedField> All { get; } =
    [
        new(Type["match"], fields =>
        {
            var names = new ToolNames(fields.Model);
            return sighting => new ComputedValue(sighting[Tool] ?? names.FindName(sighting[Name] as string) ?? names.FindDomain(sighting[Domain] as string));
        }),
    ];
}
