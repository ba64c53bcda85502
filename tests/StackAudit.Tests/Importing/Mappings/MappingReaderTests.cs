using Xunit;

namespace StackAudit.Tests.Importing.Mappings;

public sealed class MappingReaderTests
{
    private const string Csv = "Name,Tier,Owner\nCRM,high,Ada\n";

    [Theory]
    [InlineData("feilds: { name: Name }", "1:1 STK0016 There is no setting `feilds`.")]
    [InlineData("into: tols\nfields: { name: Name }", "1:7 STK0310 There is no section `tols` that rows could go to.")]
    [InlineData("fields: { name: Name, status: { value: active }, onwers.business: Owner }", "1:50 STK0311 There is no field `onwers.business` of a tool.")]
    [InlineData("fields: { name: Name, status: { value: active }, owners: Owner }", "1:50 STK0311 `owners` holds records.")]
    [InlineData("fields: { name: Name, status: { value: active }, name.first: Owner }", "1:50 STK0311 `name` has no fields of its own.")]
    [InlineData("fields: { name: Name, status: { value: active }, is_live: Owner }", "1:50 STK0311 There is no field `is_live` of a tool.")]
    [InlineData("fields: { name: Nam, status: { value: active } }", "1:17 STK0312 The source has no column `Nam`.")]
    [InlineData("fields: { name: Name, status: { value: active } }\nkeep: [Ownr]", "2:7 STK0312 The source has no column `Ownr`.")]
    [InlineData("fields: { name: Name, status: { default: active } }", "1:23 STK0313 The field `status` is filled from nowhere.")]
    [InlineData("fields: { name: Name, status: { value: active, column: Tier } }", "1:23 STK0313 The field `status` has a `value` for all rows, and a column as well.")]
    [InlineData("fields: { name: Name }", "1:9 STK0314 The mapping does not say where the `status` of a tool comes from.")]
    [InlineData("fields: { name: Name, status: { value: activ } }", "1:40 STK0315 `activ` is not one of `proposed`, `trial`, `active`, `retiring`, `retired` or `rejected`.")]
    [InlineData("fields: { name: Name, status: { value: active }, tier: { column: Tier, values: { gold: hihg } } }", "1:88 STK0315 `hihg` is not one of `low`, `medium`, `high` or `critical`.")]
    [InlineData("fields: { name: Name, status: { value: active } }\ndates: dmy", "2:8 STK0035 `dmy` is not one of `day-month-year`, `month-day-year` or `year-month-day`.")]
    [InlineData("stack: { currency: EURO }\nfields: { name: Name, status: { value: active } }", "1:20 STK0033 There is no currency `EURO`.")]
    [InlineData("stack: { fields: [{ kind: tol, name: x, type: text }] }\nfields: { name: Name, status: { value: active } }", "1:27 STK0201 There is no kind `tol`.")]
    [InlineData("fields: { name: \"Name }", "1:17 STK0008 This is not valid YAML: a quoted text is not closed.")]
    [InlineData("fields: [Name]", "1:9 STK0022 Here stands a list instead of a mapping.")]
    public void AMistakeIsSaidAtItsPlace(string mapping, string problem)
    {
        using ImportRun run = ImportRun.OfCsv(Csv, mapping);
        Assert.Equal([$"mapping.yaml:{problem}"], run.Problems);
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public void AllMistakesAreSaidInOneRun()
    {
        using ImportRun run = ImportRun.OfCsv(Csv, "fields: { name: Nam, tire: Tier }\nkeep: [Ownr]\n");
        Assert.Equal(["STK0312", "STK0311", "STK0312"], run.Result.Problems.Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("fields: { name: Name, status: { value: active }, tire: Tier }", "Did you mean `tier`?")]
    [InlineData("fields: { name: Name, status: { value: active }, tier: Tir }", "Did you mean `Tier`?")]
    [InlineData("into: observd\nfields: { name: Name }", "Did you mean `observed`?")]
    public void TheNearestIsSuggested(string mapping, string help)
    {
        using ImportRun run = ImportRun.OfCsv(Csv, mapping);
        Assert.Equal(help, Assert.Single(run.Result.Problems).Help);
    }

    [Fact]
    public void HeadingsMayDifferInCaseAndSpace()
    {
        using ImportRun run = ImportRun.OfCsv("App  Name\nCRM\n", "fields: { name: app name, status: { value: active } }");
        Assert.Equal("CRM", run.ValueOf("tool", "crm", "name"));
    }
}
