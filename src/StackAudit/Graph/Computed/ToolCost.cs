using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Graph.Computed;

/// <summary>What tools cost a year: their shares of the contracts that run.</summary>
internal sealed class ToolCost
{
    private static readonly Field IsRunning = ContractKind.Kind.Fields["is_running"];

    private readonly ComputedFields _fields;
    private readonly Money?[] _sums;
    private readonly List<MissingFact>?[] _unknown;

    public ToolCost(ComputedFields fields)
    {
        _fields = fields;
        _sums = new Money[fields.Model.All(ToolKind.Kind.Name).Count];
        _unknown = new List<MissingFact>[_sums.Length];
        foreach (Entity contract in fields.Model.All(ContractKind.Kind.Name))
        {
            ComputedValue isRunning = fields.Value(contract, IsRunning);
            if (isRunning.Value is true)
            {
                Divide(contract, isRunning.Without);
            }
        }
    }

    public ComputedValue Of(Record record)
    {
        int tool = ((Entity)record).Ordinal;
        Money? sum = _sums[tool];
        return new ComputedValue(sum == null ? null : _fields.Model.Settings.Rates.InOneCurrency(sum), _unknown[tool] ?? (IReadOnlyList<MissingFact>)[]);
    }

    private void Divide(Entity contract, IReadOnlyList<MissingFact> unknown)
    {
        Entity[] tools = InOrder.Of(ContractCoverage.Tools(_fields, contract));
        foreach (Entity tool in tools)
        {
            ComputedValue cost = ContractCoverage.CostOf(contract, tool, tools.Length);
            Note(tool, unknown);
            Note(tool, cost.Without);
            if (cost.Value is Money share)
            {
                _sums[tool.Ordinal] = _sums[tool.Ordinal] is { } sum ? sum + share : share;
            }
        }
    }

    private void Note(Entity tool, IReadOnlyList<MissingFact> unknown)
    {
        if (unknown.Count > 0)
        {
            (_unknown[tool.Ordinal] ??= []).AddRange(unknown);
        }
    }
}
