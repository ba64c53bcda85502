using StackAudit.Importing;
using StackAudit.Model;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Importing;

public sealed class TableImportTests
{
    private const string Mapping = """
        fields:
          name: Tool
          status: { column: Status, default: active, values: { live: active, "phasing out*": retiring } }
          owners.business: Owner
          contract.renews_on: Renewal
          contract.annual_cost: Cost
          users: Users
          access.sso: { column: SSO, values: { "yes": enforced, paid extra: other-plan } }
          capabilities: Does
          links.contract: Contract
        """;

    private const string Csv = """
        Tool,Status,Owner,Renewal,Cost,Users,SSO,Does,Contract
        Klaviyo,Live,Lifecycle Team,2026-09-01,"EUR 48,000.00",41,Yes,"email, sms and forms",https://contracts.example/1
        Hotjar,phasing  out in June,Ada Example,,,,paid EXTRA,heatmaps,
        """;

    [Theory]
    [InlineData("klaviyo", "name", "Klaviyo")]
    [InlineData("klaviyo", "status", "active")]
    [InlineData("klaviyo", "owners.business", "team lifecycle-team")]
    [InlineData("klaviyo", "users", "41")]
    [InlineData("klaviyo", "access.sso", "enforced")]
    [InlineData("klaviyo", "capabilities", "email | sms | forms")]
    [InlineData("hotjar", "status", "retiring")]
    [InlineData("hotjar", "owners.business", "person ada-example")]
    [InlineData("hotjar", "access.sso", "other-plan")]
    [InlineData("hotjar", "users", null)]
    public void EveryFactThatTheMappingNamesIsReadBack(string tool, string field, string? value)
    {
        using ImportRun run = ImportRun.OfCsv(Csv, Mapping);
        Assert.Equal(value, run.ValueOf("tool", tool, field));
    }

    [Fact]
    public void AContractInsideAToolIsReadBack()
    {
        using ImportRun run = ImportRun.OfCsv(Csv, Mapping);
        Assert.Equal("EUR 48,000", run.ValueOf("contract", "klaviyo", "annual_cost"));
    }

    [Fact]
    public void ARecordOfAListIsFilledByItsKey()
    {
        using ImportRun run = ImportRun.OfCsv(Csv, Mapping);
        Assert.Contains("    links:\n      contract: https://contracts.example/1\n", run.Read("tools.yaml"), StringComparison.Ordinal);
        run.Load();
    }

    [Fact]
    public void PeopleAndTeamsAreMadeOfOwners()
    {
        using ImportRun run = ImportRun.OfCsv(Csv, Mapping);
        StackModel model = run.Load();
        Assert.Equal("Lifecycle Team", Assert.Single(model.All("team")).Name);
        Assert.Equal("Ada Example", Assert.Single(model.All("person")).Name);
    }

    [Fact]
    public void OfSeveralOwnersTheFirstIsTakenAndTheTextIsKept()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Owner\nCRM,\"Ada Example, Web Team\"\nCDP,ada  example\n");
        Assert.Equal("person ada-example", run.ValueOf("tool", "crm", "owners.business"));
        Assert.Contains("x-owner: Ada Example, Web Team\n", run.Read("tools.yaml"), StringComparison.Ordinal);
        Assert.Equal(("Owner", 1), Assert.Single(run.Result.Shortened.Select(column => (column.Key, column.Value))));
        Assert.Single(run.Load().All("person"));
    }

    [Fact]
    public void AValueThatTheMapDoesNotKnowIsKeptAndListed()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Crit\nCRM,gold\nCDP,High\nDAM, GOLD\n", "fields: { name: Name, status: { value: active }, tier: { column: Crit, values: { silver: medium } } }");
        UnreadValue unread = Assert.Single(run.Result.Unread);
        Assert.Equal(("Crit", "tier", "gold", "2 4"), (unread.Column, unread.Field, unread.Text, string.Join(' ', unread.Lines)));
        Assert.Contains("    x-crit: gold\n", run.Read("tools.yaml"), StringComparison.Ordinal);
        Assert.Equal("high", run.ValueOf("tool", "cdp", "tier"));
        Assert.Null(run.ValueOf("tool", "crm", "tier"));
    }

    [Fact]
    public void AMapOfCategoriesSaysWhichThereAre()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Kind\nA,ESP\nB,Loyalty\nC,Sundry\n", "fields: { name: Name, status: { value: active }, category: { column: Kind, values: { esp: email-marketing, bonus: loyalty } } }");
        Assert.Equal("email-marketing", run.ValueOf("tool", "a", "category"));
        Assert.Equal("loyalty", run.ValueOf("tool", "b", "category"));
        Assert.Equal("Sundry", Assert.Single(run.Result.Unread).Text);
    }

    [Fact]
    public void WhatIsNotKnownIsAMistakeUnderStrict()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Tier\nCRM,gold\n", strict: true);
        Assert.Equal(["source.csv:2:5 STK0323 Nothing says what `gold` in `Tier` means for `tier`."], run.Problems);
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public void AWordForNotKnownStaysOne()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Tier,Owner\nCRM,TBD,n/a\n");
        Assert.Null(run.ValueOf("tool", "crm", "tier"));
        Assert.Contains("    tier: TBD\n", run.Read("tools.yaml"), StringComparison.Ordinal);
        Assert.Empty(run.Result.Unread);
    }

    [Fact]
    public void WhatHasTwoReadingsStopsTheImportWithAllOfThem()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Renewal,Users,Cost\nCRM,03/04/2026,1.234,\"2,500\"\nCDP,13/04/2026,12.5,\"2,500.00\"\n");
        Assert.Equal(
            [
                "source.csv:2:5 STK0320 The date `03/04/2026` in `Renewal` can be read as `2026-04-03` and `2026-03-04`.",
                "source.csv:2:16 STK0321 The number `1.234` in `Users` can be read as `1.234` and `1234`.",
                "source.csv:2:22 STK0321 The number `2,500` in `Cost` can be read as `2500` and `2.50`.",
            ],
            run.Problems);
        Assert.False(Directory.Exists(run.Folder));
        Assert.True(File.Exists(run.MappingFile));
    }

    [Fact]
    public void TheMappingSettlesWhatHasTwoReadings()
    {
        using ImportRun run = ImportRun.OfCsv(
            "Name,Since,Users,Until\nCRM,03/04/2026,1.234,03/04/2027\n",
            "fields: { name: Name, status: { value: active }, users: Users, since: Since, until: { column: Until, dates: month-day-year } }\ndates: day-month-year\ndecimals: comma\n");
        Assert.Equal("04/03/2026", run.ValueOf("tool", "crm", "since"));
        Assert.Equal("03/04/2027", run.ValueOf("tool", "crm", "until"));
        Assert.Equal("1234", run.ValueOf("tool", "crm", "users"));
    }

    [Fact]
    public void TheSecondOfTwoEqualNamesGetsANumber()
    {
        using ImportRun run = ImportRun.OfCsv("Name\nLooker\nlooker!\nLOOKER\n");
        Assert.Equal(["looker", "looker-2", "looker-3"], run.Load().All("tool").Select(tool => tool.Id));
    }

    [Fact]
    public void ARowWithoutANameIsAMistakeAndAnEmptyOneIsNot()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Owner\nCRM,Ada\n,\n,Ben\n");
        Assert.Equal(["source.csv:4:1 STK0322 This row has nothing in `Name`, and a tool needs its `name`."], run.Problems);
    }

    [Fact]
    public void ColumnsThatTheMappingDoesNotNameAreKeptAndSaid()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Cost Centre,ERP no.,Junk\nCRM,4711,,x\n", "fields: { name: name, status: { value: active } }\ndrop: [Junk]\n");
        Assert.Equal(["Cost Centre", "ERP no."], run.Result.UnnamedColumns);
        Assert.EndsWith("    status: active\n    x-cost-centre: '4711'\n", run.Read("tools.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void SightingsAreAList()
    {
        using ImportRun run = ImportRun.OfCsv(
            "App,Last\nKlaviyo,2026-06-30T10:00:00Z\n",
            "into: observed\nfields: { source: { value: okta }, via: { value: sign-in }, name: App, seen_on: Last }\n");
        Assert.Equal("06/30/2026", run.ValueOf("sighting", "okta/Klaviyo", "seen_on"));
    }

    [Fact]
    public void TwoSightingsOfOneNameAreAMistake()
    {
        using ImportRun run = ImportRun.OfCsv(
            "App,Last\nCanva,2026-06-30\nMiro,2026-06-30\nCanva,2026-05-30\n",
            "into: observed\nfields: { source: { value: cards }, via: { value: spend }, name: App, seen_on: Last }\n");
        Assert.Equal(["source.csv:4:1 STK0325 This row is a second sighting `cards/Canva`."], run.Problems);
    }

    [Fact]
    public void TheNameOfAVendorIsNotTakenApart()
    {
        using ImportRun run = ImportRun.OfCsv("Name,Vendor\nCRM,\"Smith & Sons, Inc.\"\n");
        Assert.Equal("Smith & Sons, Inc.", Assert.Single(run.Load().All("vendor")).Name);
        Assert.Empty(run.Result.Shortened);
    }

    [Fact]
    public void SettingsCarryNameWordsCurrencyAndOwnFields()
    {
        using ImportRun run = ImportRun.OfCsv(
            "Name,SOX\nCRM,Yes\n",
            "stack: { name: Shop, currency: USD, unknown_words: [tbc], fields: [{ kind: tool, name: in_sox, type: yes/no }] }\nfields: { name: Name, status: { value: active }, in_sox: SOX }\n");
        StackModel model = run.Load();
        Assert.Equal(("Shop", "USD", "tbc"), (model.Name, model.Settings.Currency, string.Join(',', model.Settings.UnknownWords)));
        Assert.Equal("True", run.ValueOf("tool", "crm", "in_sox"));
    }

    [Fact]
    public void NothingIsOverwrittenWithoutForce()
    {
        using ImportRun run = ImportRun.OfCsv("Name\nCRM\n");
        string before = run.Read("tools.yaml");
        File.WriteAllText(run.Source, "Name\nCDP\n");

        run.Again(null);
        Assert.Equal(3, run.Problems.Length);
        Assert.All(run.Result.Problems, problem => Assert.Equal("STK0324", problem.Code));
        Assert.Equal(before, run.Read("tools.yaml"));

        run.Again(null, force: true);
        Assert.Equal("cdp", Assert.Single(run.Load().All("tool")).Id);
    }

    [Fact]
    public void AFolderInsideAStackGetsNoSettingsOfItsOwn()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", "name: shop\n");
        string source = folder.Write("source.csv", "Name\nCRM\n");
        ImportResult result = TableImport.Run(new ImportOptions { Source = source, Folder = folder.File("imported") });
        Assert.Empty(result.Problems);
        Assert.False(File.Exists(folder.File("imported/stackaudit.yaml")));
    }

    [Theory]
    [InlineData("missing.csv", "There is no file `missing.csv`.")]
    [InlineData("list.xlsx", "The ending of `list.xlsx` tells no format that can be imported.")]
    public void ASourceThatCannotBeReadIsSaid(string source, string message)
    {
        using var folder = new TemporaryFolder();
        ImportResult result = TableImport.Run(new ImportOptions { Source = source, Folder = folder.File("stack") });
        Assert.Equal(message, Assert.Single(result.Problems).Message);
    }
}
