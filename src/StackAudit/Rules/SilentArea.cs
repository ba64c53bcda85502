using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>A part of the model without which rules are silent: nothing is found where nothing is written down, and somebody has to say so.</summary>
/// <param name="Name">As readers see it.</param>
/// <param name="Kind">The kind over which its rules range.</param>
/// <param name="HasBegun">Whether the stack says anything about it.</param>
/// <param name="FirstStep">What to do for the first few tools, before their names.</param>
internal sealed record SilentArea(string Name, string Kind, Func<StackModel, bool> HasBegun, string FirstStep)
{
    /// <summary>In the order in which to begin with them.</summary>
    public static IReadOnlyList<SilentArea> All { get; } =
    [
        new("Data", "data", model => model.All("tool").Any(HoldsData) || model.All("flow").Any(flow => IsSaid(flow, "data")), "write down which data is in"),
        new("Flows", "flow", model => model.All("flow").Any(), "write down what goes from one to another, beginning with"),
        new("Contracts", "contract", model => model.All("contract").Any(), "write down the contracts of"),
    ];

    private static bool HoldsData(Entity tool) => IsSaid(tool, "stores") || IsSaid(tool, "collects");

    private static bool IsSaid(Entity entity, string field) => entity[entity.Kind.Fields[field]] is object[] { Length: > 0 };
}
