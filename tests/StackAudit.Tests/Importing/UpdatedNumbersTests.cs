using StackAudit.Exporting;
using StackAudit.Importing;
using StackAudit.Model;
using StackAudit.Tests.Exporting;
using StackAudit.Tests.Loading;
using Xunit;

namespace StackAudit.Tests.Importing;

/// <summary>A number of two readings is a thousand times smaller in one of them, so that none is taken.</summary>
public sealed class UpdatedNumbersTests
{
    private const string Settings = "name: Shop\n";
    private const string Tools = "tools:\n  crm:\n    name: CRM\n    status: active\n    users: 12     # counted in May\n";

    [Theory]
    [InlineData("tool.id,users\ncrm,1.200\n", "STK0321")]
    [InlineData("tool.id,users\ncrm,\"1,200\"\n", "STK0321")]
    [InlineData("contract.id,vendor,annual_cost\nnew,acme,EUR 3.600\n", "STK0321")]
    [InlineData("contract.id,vendor,annual_cost\nnew,acme,\"12,500\"\n", "STK0321")]
    public void ANumberOfTwoReadingsIsRefused(string csv, string code)
    {
        using Exported stack = Stack();

        ImportResult result = stack.Import(csv);

        Assert.Null(result.Update);
        Assert.Equal(code, result.Problems[0].Code);
    }

    [Theory]
    [InlineData("1200", "1200")]
    [InlineData("1.234.500", "1234500")]
    [InlineData("1.5", "1.5")]
    public void ANumberOfOneReadingIsRead(string cell, string users)
    {
        using Exported stack = Stack();

        stack.Update($"tool.id,users\ncrm,{cell}\n");

        Assert.Contains($"    users: {users}     # counted in May\n", stack.Read("tools.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comma", "1200")]
    [InlineData("point", "1.2")]
    public void AMappingSaysWhatANumberMeans(string decimals, string users)
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update("App,Users\nCRM,1.200\n", $"decimals: {decimals}\nfields: {{ name: App, users: Users }}");

        Assert.Equal(users, Assert.Single(update.Fields).After);
    }

    [Theory]
    [InlineData("EUR 3.1250", "EUR 3.1250")]
    [InlineData("EUR 1,234.5", "EUR 1234.5")]
    [InlineData("3600 EUR", "EUR 3600")]
    public void AnAmountIsExportedInOneReading(string written, string exported)
    {
        string text = $"vendors: {{ acme: {{ name: Acme }} }}\ncontracts:\n  a: {{ vendor: acme, annual_cost: \"{written}\" }}\n  b: {{ vendor: acme, annual_cost: EUR 7 }}\n";
        using var stack = new Exported(("stackaudit.yaml", Settings), ("contracts.yaml", text));
        string csv = Exported.Csv(EntityTable.Of(stack.Load(), stack.Load().Schema["contract"]));

        Assert.Contains($",{exported}\n", csv, StringComparison.Ordinal);
        stack.Update(csv.Replace(",EUR 7\n", $",{exported}\n", StringComparison.Ordinal));

        StackModel model = stack.Load();
        Assert.Equal(model.Find("contract", "a")!.Value("annual_cost"), model.Find("contract", "b")!.Value("annual_cost"));
    }

    private static Exported Stack() => new(("stackaudit.yaml", Settings), ("tools.yaml", Tools));
}
