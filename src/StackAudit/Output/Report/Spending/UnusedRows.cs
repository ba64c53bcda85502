using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>What was bought in units and is not used, the dearest first.</summary>
internal sealed class UnusedRows(ReportContext context)
{
    private const int Most = 30;

    public ViewObject[] All() =>
    [
        .. context.Model.All(ContractKind.Kind.Name)
            .Where(contract => context.Values.Is(contract, "is_running") && context.Values.List<Record>(contract, "commitment").Count > 0)
            .Select(contract => new ContractFacts(contract, context.Values))
            .OrderByDescending(Worth).ThenBy(contract => contract.Contract.Id, StringComparer.Ordinal)
            .Take(Most).Select(Of),
    ];

    private decimal Worth(ContractFacts contract) => contract.UnusedCost is { } unused ? context.Rates.Convert(unused) ?? unused.Parts.Sum(part => part.Amount) : 0;

    private ViewObject Of(ContractFacts contract) => new()
    {
        ["name"] = SubjectNames.OfContract(contract, context),
        ["items"] = UsageRows.Of(contract, context),
        ["unused"] = ContractUse.Of(contract, context.Values) >= UseDegree.Near ? Markup.Encode("nearly all is used") : contract.UnusedCost is { } unused && unused.Parts.All(part => part.Amount >= 0) ? context.Text.Money(unused, FactPath.Of(contract.Contract, "unused_cost")) : Markup.Empty,
    };
}
