using Xunit;

namespace StackAudit.Tests.Importing.Mappings;

public sealed class RecognisedMappingTests
{
    private const string Csv = """
        Application Name;Vendor;Business Owner;Technical_Owner;Status;Category;Website;Annual cost;Renewal Date;# of seats;Notes
        Klaviyo;Klaviyo Inc;Lifecycle Team;Ada Example;In use;Email Marketing;https://www.klaviyo.com/;€ 48.000,00;30.09.2026;41;fine
        """;

    [Theory]
    [InlineData("tool", "name", "Klaviyo")]
    [InlineData("tool", "vendor", "vendor klaviyo-inc")]
    [InlineData("tool", "owners.business", "team lifecycle-team")]
    [InlineData("tool", "owners.technical", "person ada-example")]
    [InlineData("tool", "status", "active")]
    [InlineData("tool", "category", "email-marketing")]
    [InlineData("tool", "domains", "klaviyo.com")]
    [InlineData("tool", "notes", "fine")]
    [InlineData("contract", "annual_cost", "EUR 48,000")]
    [InlineData("contract", "renews_on", "09/30/2026")]
    public void UsualHeadingsAreRecognised(string kind, string field, string value)
    {
        using ImportRun run = ImportRun.OfCsv(Csv);
        Assert.Equal(value, run.ValueOf(kind, "klaviyo", field));
    }

    [Fact]
    public void TheMappingIsWrittenBesideTheStackAndGivesTheSameOnceMore()
    {
        using ImportRun run = ImportRun.OfCsv(Csv);
        Assert.Equal(run.MappingFile, run.Result.WrittenMapping);
        Assert.Equal(["# of seats"], run.Result.UnnamedColumns);
        string before = run.Read("tools.yaml");

        run.Again(run.MappingFile, force: true);
        Assert.Null(run.Result.WrittenMapping);
        Assert.Empty(run.Result.UnnamedColumns);
        Assert.Equal(before, run.Read("tools.yaml"));
    }

    [Fact]
    public void WithoutAStatusEveryToolIsActive()
    {
        using ImportRun run = ImportRun.OfCsv("Title\nCRM\n");
        Assert.Equal("active", run.ValueOf("tool", "crm", "status"));
    }

    [Fact]
    public void WithoutANameNothingIsGuessed()
    {
        using ImportRun run = ImportRun.OfCsv("Foo,Owner\nCRM,Ada\n");
        Assert.Equal(["source.csv:1:1 STK0316 None of the columns is recognised as the name of a tool."], run.Problems);
        Assert.StartsWith("The columns are `Foo` and `Owner`.", run.Result.Problems[0].Help, StringComparison.Ordinal);
    }
}
