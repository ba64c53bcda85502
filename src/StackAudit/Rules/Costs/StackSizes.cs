using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Rules;

/// <summary>How many things of each kind there are, by which the work of rules is estimated.</summary>
internal sealed class StackSizes(IReadOnlyDictionary<string, int> counts)
{
    /// <summary>A stack as large as they come: that of a group with 10,000 tools and 30,000 flows.</summary>
    public static readonly StackSizes Large = new(new Dictionary<string, int>
    {
        ["tool"] = 10_000,
        ["flow"] = 30_000,
        ["data"] = 200,
        ["contract"] = 3_000,
        ["vendor"] = 2_000,
        ["person"] = 1_000,
        ["team"] = 100,
        ["report"] = 1_000,
        ["kpi"] = 200,
        ["initiative"] = 200,
        ["sighting"] = 20_000,
        ["journey"] = 20,
        ["term"] = 200,
        ["statement"] = 10,
        ["goal"] = 50,
        ["exception"] = 100,
        ["finding"] = 5_000,
        ["stack"] = 1,
    });

    public double Tools => Of("tool");

    public double Flows => Of("flow");

    /// <summary>At least one: what is not there yet may come.</summary>
    public double Of(string kind) => Math.Max(1, counts.GetValueOrDefault(kind));

    public static StackSizes Of(StackModel model) => new(model.Schema.Kinds.ToDictionary(kind => kind.Name, kind => model.All(kind.Name).Count, StringComparer.Ordinal));
}
