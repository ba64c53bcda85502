using StackAudit.Model;

namespace StackAudit.Tests.Graph;

/// <summary>What arrives at a tool and where data comes from, by looking at every flow anew.</summary>
internal static class NaiveArriving
{
    /// <summary>The data listed by live flows to or through the tool that neither anonymise nor aggregate.</summary>
    public static string[] At(NaiveStack stack, string tool) =>
    [
        .. Bringing(stack, tool)
            .SelectMany(flow => flow.Data ?? [])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The flows that bring something not known: they list no data.</summary>
    public static string[] WithoutData(NaiveStack stack, string tool) =>
        [.. Bringing(stack, tool).Where(flow => flow.Data is null).Select(flow => flow.Id).Order(StringComparer.Ordinal)];

    /// <summary>The tools that collect the data, are its system of record, or send it without receiving it.</summary>
    public static string[] Origins(StackModel model, string data)
    {
        var stack = new NaiveStack(model);
        return
        [
            .. stack.Tools
                .Where(tool => Collects(model, tool, data) || Records(model, tool, data) || (Sends(stack, tool, data) && !At(stack, tool).Contains(data)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<NaiveFlow> Bringing(NaiveStack stack, string tool) =>
        stack.LiveFlows
            .Where(flow => flow.To == tool || flow.Through == tool)
            .Where(flow => !flow.Transforms.Contains("anonymise") && !flow.Transforms.Contains("aggregate"));

    private static bool Collects(StackModel model, string tool, string data) =>
        NaiveStack.Ids(model.Find("tool", tool)!, "collects")?.Contains(data) ?? false;

    private static bool Records(StackModel model, string tool, string data) =>
        NaiveStack.Id(model.Find("data", data)!, "system_of_record") == tool;

    private static bool Sends(NaiveStack stack, string tool, string data) =>
        stack.LiveFlows.Any(flow => flow.From == tool && (flow.Data?.Contains(data) ?? false));
}
