using StackAudit.Configuration;
using StackAudit.Graph;
using StackAudit.Model;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>What is spent a year, by category, by team and by vendor. Where a rate is missing, each currency stays by itself.</summary>
public sealed class Spend
{
    private readonly ExchangeRates _rates;
    private readonly FieldValues _values;
    private readonly (Entity Tool, Money Cost)[] _tools;
    private readonly (Entity Contract, Money Cost)[] _contracts;

    public Spend(StackModel model, FieldValues values)
    {
        _values = values;
        _rates = model.Settings.Rates;
        Entity[] running = [.. model.All(ContractKind.Kind.Name).Where(contract => values.Is(contract, "is_running"))];
        (Entity Contract, Money Cost)[] contracts = [.. running.Select(contract => (contract, values.Money(contract, "annual_cost"))).Where(pair => pair.Item2 is not null).Select(pair => (pair.contract, pair.Item2!))];
        IsInOneCurrency = contracts.All(pair => _rates.Convert(pair.Cost) is not null);
        Currencies = IsInOneCurrency ? [_rates.Currency] : [.. contracts.SelectMany(pair => pair.Cost.Parts).Select(part => part.Currency).Distinct().OrderByDescending(currency => currency == _rates.Currency).ThenBy(currency => currency, StringComparer.Ordinal)];
        _contracts = [.. contracts.Select(pair => (pair.Contract, Shown(pair.Cost)))];
        _tools = [.. model.All(ToolKind.Kind.Name).Select(tool => (tool, values.Money(tool, "annual_cost"))).Where(pair => pair.Item2 is not null).Select(pair => (pair.tool, Shown(pair.Item2!)))];
        Total = Sum(_contracts.Select(pair => pair.Cost));
        OnTools = Sum(_tools.Select(pair => pair.Cost));
        ToolsWithoutCost = model.All(ToolKind.Kind.Name).Count(tool => StackGraph.IsLive(tool) && values.Money(tool, "annual_cost") is null);
        ContractsWithoutCost = running.Length - contracts.Length;
    }

    /// <summary>Whether every amount can be put into the stack's currency.</summary>
    public bool IsInOneCurrency { get; }

    /// <summary>The stack's alone, or all that occur, the stack's first.</summary>
    public IReadOnlyList<string> Currencies { get; }

    /// <summary>By running contracts.</summary>
    public Money Total { get; }

    /// <summary>What of it is divided among tools.</summary>
    public Money OnTools { get; }

    /// <summary>How many live tools have no cost that is known.</summary>
    public int ToolsWithoutCost { get; }

    public int ContractsWithoutCost { get; }

    public bool IsNothing => _contracts.Length == 0;

    public IReadOnlyList<SpendRow> ByCategory() =>
        Sorted(_tools.GroupBy(pair => _values.Text(pair.Tool, "category")).Select(group => new SpendRow(group.Key, null, [.. group.Select(pair => pair.Tool)], Sum(group.Select(pair => pair.Cost)))));

    /// <summary>By who owns a tool on the business side.</summary>
    public IReadOnlyList<SpendRow> ByTeam() =>
        Sorted(_tools.GroupBy(pair => _values.Entity(pair.Tool, "owners.business")).Select(group => new SpendRow(group.Key?.Id, group.Key, [.. group.Select(pair => pair.Tool)], Sum(group.Select(pair => pair.Cost)))));

    /// <summary>By the vendor at the top of those who sell.</summary>
    public IReadOnlyList<SpendRow> ByVendor() => Sorted(_contracts.GroupBy(pair => Root(pair.Contract)).Select(group =>
        new SpendRow(group.Key?.Id, group.Key, [.. group.Select(pair => _values.Entity(pair.Contract, "vendor")).OfType<Entity>().Distinct()], Sum(group.Select(pair => pair.Cost)))));

    private Entity? Root(Entity contract) => _values.Entity(contract, "vendor") is { } vendor ? _values.Entity(vendor, "root") : null;

    private Money Shown(Money cost) => IsInOneCurrency ? new Money(_rates.Convert(cost)!.Value, _rates.Currency) : cost;

    private Money Sum(IEnumerable<Money> costs) => costs.Aggregate(new Money(0, _rates.Currency), (a, b) => a + b);

    private SpendRow[] Sorted(IEnumerable<SpendRow> rows) =>
        [.. rows.OrderByDescending(row => row.In(Currencies.Count > 0 ? Currencies[0] : _rates.Currency)).ThenByDescending(row => row.Sum.Parts.Max(part => part.Amount)).ThenBy(row => row.Key, StringComparer.Ordinal)];
}
