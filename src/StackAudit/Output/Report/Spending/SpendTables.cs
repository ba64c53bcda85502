using StackAudit.Reporting;
using StackAudit.Schema;

namespace StackAudit.Output;

/// <summary>Tables with bars of what is spent, one for each currency that must stay by itself.</summary>
internal sealed class SpendTables(Spend spend, ReportContext context)
{
    private const int Most = 12;

    private const decimal Tiny = 0.005m;

    private readonly SpendPaths _paths = new(spend);
    private readonly CategoryNames _categories = new(context.Model.Settings, context.Text, context.Values);

    public ViewObject[] ByCategory() => Of("By category", "Category", spend.ByCategory(), spend.OnTools,
        (row, currency) => _paths.OfTools(row.Key is { } category ? $"category=={FactPath.Literal(category)}" : "!category", currency), currency => _paths.OfTools("", currency),
        row => row.Key is { } category ? _categories.Category(category) : Markup.Encode("without a category"));

    public ViewObject[] ByTeam() => Of("By team", "Owner on the business side", spend.ByTeam(), spend.OnTools,
        (row, currency) => _paths.OfTools(row.Key is { } team ? $"owners.business=={FactPath.Literal(team)}" : "!(owners.business)", currency), currency => _paths.OfTools("", currency),
        row => row.Entity is { } team ? context.Text.Name(team) : Markup.Encode("nobody named"));

    public ViewObject[] ByVendor() => Of("By vendor", "Vendor, with all that belongs to it", spend.ByVendor(), spend.Total,
        (row, currency) => _paths.OfContracts(row.Key is null ? "!vendor" : ContractPaths.IsOneOf("vendor", row.Members), currency), currency => _paths.OfContracts("", currency),
        row => row.Entity is { } vendor ? context.Text.Name(vendor) : Markup.Encode("no vendor named"));

    private ViewObject[] Of(string title, string head, IReadOnlyList<SpendRow> rows, Money total, Func<SpendRow, string, FactPath> fact, Func<string, FactPath> all, Func<SpendRow, Markup> name) =>
        [.. spend.Currencies.Select(currency => Of(title, head, [.. rows.Where(row => row.In(currency) != 0).OrderByDescending(row => row.In(currency))], total, currency, fact, all, name))];

    private ViewObject Of(string title, string head, SpendRow[] rows, Money total, string currency, Func<SpendRow, string, FactPath> fact, Func<string, FactPath> all, Func<SpendRow, Markup> name)
    {
        decimal sum = total.Parts.FirstOrDefault(part => part.Currency == currency).Amount;
        decimal largest = rows.Select(row => row.In(currency)).DefaultIfEmpty().Max();
        ViewObject[] lines = [.. rows.Select(row => new ViewObject
        {
            ["name"] = name(row),
            ["bar"] = SpendBar.Of(row.In(currency), largest),
            ["sum"] = context.Text.Money(new Money(row.In(currency), currency), fact(row, currency)),
            ["share"] = sum > 0 && row.In(currency) / sum is > 0 and < Tiny ? Markup.Encode("under one per cent") : sum > 0 ? ReportText.Percent(row.In(currency) / sum, SpendPaths.Share(fact(row, currency), all(currency))) : Markup.Empty,
        })];
        return new ViewObject
        {
            ["title"] = title,
            ["head"] = head,
            ["currency"] = spend.Currencies.Count > 1 ? currency : null,
            ["total"] = context.Text.Money(new Money(sum, currency), all(currency)),
            ["rows"] = lines[..Math.Min(Most, lines.Length)],
            ["more"] = lines[Math.Min(Most, lines.Length)..],
        };
    }
}
