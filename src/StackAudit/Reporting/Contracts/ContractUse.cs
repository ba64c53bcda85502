using StackAudit.Schema;

namespace StackAudit.Reporting;

/// <summary>How what was bought by a contract is used, measured by what the shipped rules warn of.</summary>
public static class ContractUse
{
    private const decimal Nearly = 0.9m;
    private const decimal Enough = 0.6m;

    // Of what is bought for one person each, full is good news.
    private static readonly string[] ByPerson = ["seats", "users", "licences", "licenses", "agents", "editors"];

    public static UseDegree Of(ContractFacts contract, FieldValues values)
    {
        UseDegree[] degrees = [.. values.List<Record>(contract.Contract, "commitment").Select(item => Of(item, values))];
        return degrees.Length == 0 ? UseDegree.Unknown : degrees.Contains(UseDegree.Unknown) && degrees.Max() == UseDegree.Well ? UseDegree.Unknown : degrees.Max();
    }

    private static UseDegree Of(Record item, FieldValues values)
    {
        if (values.Number(item, "used") is not { } used || values.Number(item, "committed") is not { } committed || committed <= 0)
        {
            return UseDegree.Unknown;
        }

        return used > committed ? UseDegree.Over
            : used > committed * Nearly && !ByPerson.Contains(values.Text(item, "unit")) ? UseDegree.Near
            : used < committed * Enough ? UseDegree.Little
            : UseDegree.Well;
    }
}
