using StackAudit.Importing;
using StackAudit.Tests.Exporting;
using StackAudit.Tests.Loading;
using Xunit;

namespace StackAudit.Tests.Importing;

/// <summary>A list changes a stack that is there: the fields that it gives, and nothing else.</summary>
public sealed class TableUpdateTests
{
    private const string Settings = "name: Shop\n";

    private const string Tools =
        """
        # what we use
        tools:
          crm:            # since ever
            name: CRM
            status: retiring
            users: 12     # counted in May
            owners: { business: ada }
            formerly: [sales-desk]
          mail:
            name: Mail
            status: active

        """;

    private const string Mapping =
        """
        fields:
          name: App
          status: { column: State, default: active, values: { live: active } }
          users: Users
          owners.business: Owner
          regions: Where
          contract.annual_cost: Cost
        """;

    [Fact]
    public void OnlyMappedFieldsThatDifferAreSet()
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update("App,State,Users,Owner,Where,Cost,Else\nCRM,,15,Ada Example,eu; us,,x\nMail,live,,,,,\n", Mapping);

        Assert.Equal(
            Tools.Replace("users: 12 ", "users: 15 ", StringComparison.Ordinal).Replace("formerly: [sales-desk]\n", "formerly: [sales-desk]\n    regions: [eu, us]\n", StringComparison.Ordinal),
            stack.Read("tools.yaml"));
        Assert.Equal(["users 12 15", "regions  eu; us"], update.Fields.Select(change => $"{change.Field} {change.Before} {change.After}"));
        Assert.Equal((1, 0), (update.Unchanged, update.Added.Count));
    }

    [Fact]
    public void ADefaultFillsWhatIsMissingAndReplacesNothing()
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update("App,Users\nCRM,12\n", "fields: { name: App, users: Users, status: { value: active }, tier: { value: low } }");

        Assert.Equal(["tier  low"], update.Fields.Select(change => $"{change.Field} {change.Before} {change.After}"));
    }

    [Fact]
    public void WhatIsNewGoesBehindTheLast()
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update("App,State,Owner\nChat,live,Web Team\nCRM,,\n", "fields: { name: App, status: { column: State, values: { live: active } }, owners.business: Owner }");

        Assert.Equal(Tools + "  chat:\n    name: Chat\n    status: active\n    owners:\n      business: web-team\n", stack.Read("tools.yaml"));
        Assert.Equal("teams:\n  web-team:\n    name: Web Team\n", stack.Read("teams.yaml"));
        Assert.Equal([("tool", "chat", "tools.yaml"), ("team", "web-team", "teams.yaml")], update.Added);
        Assert.Equal(["mail"], update.Unnamed.Select(entity => entity.Id));
    }

    [Theory]
    [InlineData("id: Key\nfields: { name: App, users: Users }", "Key,App,Users\nsales-desk,CRM,7\n")]
    [InlineData("fields: { name: App, users: Users }", "App,Users\nSales Desk,7\n")]
    public void AnEarlierIdFindsItsEntity(string mapping, string csv)
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update(csv, mapping);

        Assert.Contains(update.Fields, change => change is { Entity.Id: "crm", Field: "users", After: "7" });
        Assert.Empty(update.Added);
    }

    [Fact]
    public void ANameFindsAnEntityWithAnotherId()
    {
        using var stack = new Exported(("stackaudit.yaml", Settings), ("apps/all.yaml", "tools: { mail-eu: { name: The Mailer, status: active } }\n"));

        stack.Update("App,Users\nThe mailer,7\n", "fields: { name: { column: App, values: { 'the mailer': The Mailer } }, users: Users }");

        Assert.Equal("tools: { mail-eu: { name: The Mailer, status: active, users: 7 } }\n", stack.Read("apps/all.yaml"));
    }

    [Fact]
    public void EmptyCellsLeaveWhatIsThereAndAreCounted()
    {
        using Exported stack = Stack();

        UpdateSummary update = stack.Update("App,Users\nCRM,\nMail,\n", "fields: { name: App, users: Users }");

        Assert.Equal([("users", 1)], update.Empty);
        Assert.Equal(Tools, stack.Read("tools.yaml"));
    }

    [Theory]
    [InlineData("    contract: { starts: 2026-01-01 }\n", "    contract: { starts: 2026-01-01, annual_cost: EUR 900 }\n")]
    [InlineData("", "    contract: { annual_cost: EUR 900 }\n")]
    public void AContractOfTheToolIsChangedOrMade(string before, string after)
    {
        using var stack = new Exported(("stackaudit.yaml", Settings), ("tools.yaml", Tools + before));

        stack.Update("App,Cost\nMail,EUR 900\n", "fields: { name: App, contract.annual_cost: Cost }");

        Assert.Equal(Tools + after, stack.Read("tools.yaml"));
    }

    [Fact]
    public void ARecordOfAListIsFoundByItsKey()
    {
        using var stack = new Exported(("stackaudit.yaml", Settings), ("tools.yaml", Tools + "    links: { handbook: 'https://a.example', login: 'https://b.example' }   # both\n"));

        stack.Update("App,Book,Bill\nMail,https://c.example,https://d.example\n", "fields: { name: App, links.handbook: Book, links.invoices: Bill }");

        Assert.Equal(Tools + "    links: { handbook: https://c.example, login: 'https://b.example', invoices: https://d.example }   # both\n", stack.Read("tools.yaml"));
    }

    [Fact]
    public void SightingsAreFoundByWhatMakesThemUp()
    {
        const string Observed = "observed:\n- source: idp\n  via: sign-in\n  name: Old\n  seen_on: 2026-01-01\n  users: 3   # few\n";
        using var stack = new Exported(("stackaudit.yaml", Settings), ("observed.yaml", Observed));

        stack.Update(
            "Name,Day,Users\nOld,2026-02-01,4\nNew,2026-02-01,1\n",
            "into: observed\nfields: { source: { value: idp }, via: { value: sign-in }, name: Name, seen_on: Day, users: Users }");

        Assert.Equal(
            "observed:\n- source: idp\n  via: sign-in\n  name: Old\n  seen_on: 2026-02-01\n  users: 4   # few\n- source: idp\n  via: sign-in\n  name: New\n  seen_on: 2026-02-01\n  users: 1\n",
            stack.Read("observed.yaml"));
    }

    [Theory]
    [InlineData("tool.id,users\ncrm,many\n", "STK0327")]
    [InlineData("tool.id,users\ncrm,1\ncrm,2\n", "STK0325")]
    [InlineData("tool.id,usrs\ncrm,1\n", "STK0311")]
    [InlineData("tool.id,name\n,CRM\n", "STK0322")]
    [InlineData("tool.id,name\nchat,Chat\n", "STK0322")]
    [InlineData("tool.id,status\ncrm,odd\n", "STK0327")]
    [InlineData("tool.id,successor\ncrm,nobody\n", "STK0327")]
    public void AMistakeChangesNothing(string csv, string code)
    {
        using Exported stack = Stack();

        ImportResult result = stack.Import(csv);

        Assert.Null(result.Update);
        Assert.Equal(code, result.Problems[0].Code);
    }

    [Fact]
    public void WhatOthersShareIsRefused()
    {
        using var stack = new Exported(
            ("stackaudit.yaml", Settings),
            ("tools.yaml", "tools:\n  a: { name: A, status: active, access: &same { sso: enforced } }\n  b: { name: B, status: active, access: *same }\n"));

        ImportResult result = stack.Import("tool.id,access.sso\nb,none\n");

        Assert.Equal("STK0328", Assert.Single(result.Problems).Code);
    }

    [Fact]
    public void AFieldThatMakesUpTheIdIsRefused()
    {
        using var stack = new Exported(("stackaudit.yaml", Settings), ("tools.yaml", Tools + "flows:\n  - { from: crm, to: mail }\n"));

        Assert.Equal("STK0328", Assert.Single(stack.Import("flow.id,from,to\ncrm->mail,mail,crm\n").Problems).Code);
    }

    [Fact]
    public void ATextThatASpreadsheetWouldTakeForAFormulaComesBack()
    {
        using Exported stack = Stack();

        stack.Update("tool.id,description,notes\ncrm,'=1+1,''@home\n");

        Assert.Contains("    description: =1+1\n", stack.Read("tools.yaml").Replace("'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("=1+1", stack.Load().Find("tool", "crm")!.Value("description"));
        Assert.Equal("'@home", stack.Load().Find("tool", "crm")!.Value("notes"));
    }

    [Fact]
    public void AFolderOfAStackGetsWhatIsNew()
    {
        using var stack = new Exported(("stackaudit.yaml", Settings), ("a/one.yaml", Tools), ("b/two.yaml", "tools: { chat: { name: Chat, status: active } }\n"));

        UpdateSummary update = stack.Update("tool.id,name,status\nnew,New,active\n");

        Assert.Equal("tools:\n  new:\n    name: New\n    status: active\n", stack.Read("tools.yaml"));
        Assert.Equal("tools.yaml", Assert.Single(update.Added).File);
    }

    [Fact]
    public void WhereThereIsNoStackThereIsNothingToUpdate()
    {
        using Exported stack = new();

        Assert.Equal("STK0326", Assert.Single(stack.Import("tool.id,name\ncrm,CRM\n").Problems).Code);
    }

    private static Exported Stack() => new(("stackaudit.yaml", Settings), ("tools.yaml", Tools), ("people.yaml", "people: { ada: { name: Ada Example } }\n"));
}
