namespace StackAudit.Schema;

/// <summary>What a proposal or an alternative costs; only verdicts see it.</summary>
internal static class CostRecord
{
    public static readonly RecordType Type = new(
        "cost",
        Field.Computed("first_year", ScalarType.Money),
        Field.Computed("licence", ScalarType.Money),
        Field.Computed("uplift", ScalarType.Money),
        Field.Computed("integration", ScalarType.Money),
        Field.Computed("exit", ScalarType.Money),
        Field.Computed("total", ScalarType.Money, "over 36 months"));
}
