using StackAudit.Reporting;

namespace StackAudit.Output;

/// <summary>Where the facts say what is spent on a category, a team or a vendor.</summary>
internal sealed class SpendPaths(Spend spend)
{
    /// <summary>The sum over the tools that pass a condition.</summary>
    public FactPath OfTools(string condition, string currency) => Sum($"values(tool)[{Where(condition)}]", currency);

    /// <summary>The sum over the running contracts that pass a condition.</summary>
    public FactPath OfContracts(string condition, string currency) => Sum($"values(contract)[?is_running{(condition.Length == 0 ? "" : $"&&{condition}")}]", currency);

    /// <summary>What a part is of all.</summary>
    public static FactPath Share(FactPath part, FactPath all) => new($"divide({part.Expression},{all.Expression})");

    // An amount in several currencies is a list of them; where each stands by itself, all are read as lists.
    private FactPath Sum(string things, string currency) => new(spend.IsInOneCurrency
        ? $"sum({things}.annual_cost.value)"
        : $"sum({things}.annual_cost.not_null(parts,[@])[]|[?currency=='{currency}'].amount)");

    private static string Where(string condition) => condition.Length == 0 ? "" : $"?{condition}";
}
