using StackAudit.Configuration;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>The money that findings speak of, each contract once: where several findings are about one, the largest amount counts.</summary>
/// <param name="Amount">In the stack's currency.</param>
/// <param name="Findings">Those whose amounts make it up, the largest first.</param>
/// <param name="Unrated">Those whose amounts are not in it, since a rate is not known.</param>
public sealed record MoneyAtStake(decimal Amount, IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Unrated)
{
    /// <summary>What these come to, by currency; null where there are none.</summary>
    public Money? UnratedAmount => Unrated.Count == 0 ? null : Unrated.Select(finding => finding.Money!).Aggregate((a, b) => a + b);

    public static MoneyAtStake Of(AnalysisResult result, FieldValues values)
    {
        ExchangeRates rates = result.Model.Settings.Rates;
        (Finding Finding, decimal? Amount)[] amounts = [.. result.Findings.Where(finding => finding is { Counts: true, Money: not null }).Select(finding => (finding, rates.Convert(finding.Money!)))];
        var counted = new HashSet<Entity>();
        List<Finding> chosen = [];
        decimal sum = 0;
        foreach ((Finding finding, decimal? amount) in amounts.Where(each => each.Amount > 0).OrderByDescending(each => each.Amount).ThenBy(each => each.Finding.Id, StringComparer.Ordinal))
        {
            Entity[] about = [.. About(finding, values)];
            if (!about.Any(counted.Contains))
            {
                chosen.Add(finding);
                sum += amount!.Value;
                counted.UnionWith(about);
            }
        }

        List<Finding> unrated = [];
        foreach ((Finding finding, _) in amounts.Where(each => each.Amount is null).OrderByDescending(each => each.Finding.Money!.Parts.Max(part => part.Amount)).ThenBy(each => each.Finding.Id, StringComparer.Ordinal))
        {
            Entity[] about = [.. About(finding, values)];
            if (!about.Any(counted.Contains))
            {
                unrated.Add(finding);
                counted.UnionWith(about);
            }
        }

        return new MoneyAtStake(sum, chosen, unrated);
    }

    // A finding about a tool or a vendor speaks of the money of its contracts; only where there are none, of its own.
    private static IEnumerable<Entity> About(Finding finding, FieldValues values)
    {
        Entity[] contracts = [.. finding.Subjects.SelectMany(subject => ContractsOf(subject, values)).Distinct()];
        return contracts.Length > 0 ? contracts : finding.Subjects;
    }

    private static IEnumerable<Entity> ContractsOf(Entity subject, FieldValues values) => subject.Kind.Name switch
    {
        "contract" => [subject],
        "tool" or "vendor" => values.List<Entity>(subject, "contracts"),
        _ => [],
    };
}
