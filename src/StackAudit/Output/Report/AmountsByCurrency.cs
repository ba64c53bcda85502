using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>A sum of amounts of which nobody knows what they are together: one figure for each currency.</summary>
internal static class AmountsByCurrency
{
    /// <param name="sum">Null for none.</param>
    /// <param name="amounts">An expression for the list of what is added up.</param>
    /// <param name="text">The words of the page.</param>
    public static Markup Of(Money? sum, string amounts, ReportText text) =>
        sum is null ? Markup.Empty : Markup.Join(" + ", sum.Parts.Select(part => text.Money(new Money(part.Amount, part.Currency), Fact(amounts, part.Currency))));

    // An amount is of one currency, or has parts.
    private static FactPath Fact(string amounts, string currency) => new($"sum({amounts}.[@,parts][][]|[?currency=={FactPath.Literal(currency)}].amount)");
}
