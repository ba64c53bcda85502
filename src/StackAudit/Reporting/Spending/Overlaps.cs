using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What the rules on overlap found, as sets of tools with the day on which they can be left together.</summary>
public static class Overlaps
{
    /// <summary>The rules on tools that do the same.</summary>
    internal static readonly string[] Codes = ["STK1801", "STK1802", "STK1803", "STK1804"];

    /// <summary>The largest saving first.</summary>
    public static IReadOnlyList<Overlap> Of(AnalysisResult result, FieldValues values)
    {
        (Finding Finding, Entity[] Tools)[] found = [.. result.Findings.Where(finding => finding.Counts && Codes.Contains(finding.Rule.Code)).Select(finding => (finding, ToolsOf(finding, result.Model, values)))];
        IEnumerable<Entity[]> sets = found.Select(each => each.Tools).Where(tools => tools.Length > 1 && !found.Any(other => other.Tools.Length > tools.Length && tools.All(other.Tools.Contains)));
        return
        [
            .. sets.DistinctBy(tools => string.Join('\n', tools.Select(tool => tool.Id)))
                .Select(tools => Of(tools, [.. found.Where(each => each.Tools.All(tools.Contains)).Select(each => each.Finding)], result.Model, values))
                .OrderByDescending(overlap => overlap.Saving is { } saving ? result.Model.Settings.Rates.Convert(saving) ?? 0 : 0).ThenBy(overlap => overlap.Tools[0].Id, StringComparer.Ordinal),
        ];
    }

    private static Overlap Of(Entity[] tools, Finding[] findings, StackModel model, FieldValues values)
    {
        ContractFacts[] contracts =
        [
            .. tools.SelectMany(tool => values.List<Entity>(tool, "contracts")).Distinct()
                .Select(contract => new ContractFacts(contract, values)).Where(contract => contract.IsRunning)
                .OrderBy(contract => contract.NextEnd ?? DateOnly.MaxValue),
        ];
        return new Overlap(tools, contracts, JointExit.Of(tools, values), Saving(tools, model, values)) { Findings = findings };
    }

    private static Money? Saving(Entity[] tools, StackModel model, FieldValues values)
    {
        Money[] costs = [.. tools.Select(tool => values.Money(tool, "annual_cost")).OfType<Money>()];
        decimal[] amounts = [.. costs.Select(cost => model.Settings.Rates.Convert(cost)).OfType<decimal>()];
        return amounts.Length < 2 || amounts.Length < costs.Length ? null : new Money(amounts.Sum() - amounts.Max(), model.Settings.Currency);
    }

    // The rule on what another one can do as well names the smaller of the two only.
    private static Entity[] ToolsOf(Finding finding, StackModel model, FieldValues values)
    {
        IEnumerable<Entity> tools = finding.Subjects.Where(subject => subject.Kind.Name == ToolKind.Kind.Name && StackGraph.IsLive(subject));
        if (finding.Subjects is [{ } small] && values.List<string>(small, "capabilities") is { Count: > 0 } needed)
        {
            tools = tools.Concat(model.All(ToolKind.Kind.Name).Where(tool => tool != small && StackGraph.IsLive(tool) && values.List<string>(tool, "capabilities") is var skills && skills.Count > needed.Count && needed.All(skills.Contains)));
        }

        return [.. tools.Distinct().OrderBy(tool => tool.Id, StringComparer.Ordinal)];
    }
}
