using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

public sealed class ExtendsTests
{
    private const string Tools = "tools: { crm: { name: CRM, status: active } }";
    private const string Company = "../company/stackaudit.yaml";

    [Fact]
    public void LaterFilesWin()
    {
        Settings settings = Settings("extends: [../a.yaml, ../b.yaml]\nname: Own", ("../a.yaml", "name: A\ncurrency: USD\nfail_on: never"), ("../b.yaml", "currency: GBP"));

        Assert.Equal(("Own", "GBP", "never"), (settings.Name, settings.Currency, settings.FailOn));
        Assert.Equal("../b.yaml:1:11", settings.Layers.Find("currency")!.Value.Location.ToString());
        Assert.Equal("../a.yaml:3:10", settings.Layers.Find("fail_on")!.Value.Location.ToString());
    }

    [Fact]
    public void APathIsTakenFromTheFileThatNamesIt()
    {
        Settings settings = Settings("extends: ../company/eu/stackaudit.yaml", ("../company/eu/stackaudit.yaml", "extends: [../stackaudit.yaml]\ncurrency: GBP"), (Company, "currency: USD\nname: Company"));

        Assert.Equal(("Company", "GBP"), (settings.Name, settings.Currency));
    }

    [Fact]
    public void AFileThatIsNamedTwiceCountsAtItsLastPlace()
    {
        Settings settings = Settings(
            "extends: [../b.yaml, ../c.yaml]", ("../b.yaml", "extends: [d.yaml]\nname: B\ncurrency: USD"), ("../c.yaml", "extends: [d.yaml]"), ("../d.yaml", "name: D"));

        Assert.Equal(["../b.yaml", "../d.yaml", "../c.yaml", "stackaudit.yaml"], settings.Layers.All.Select(layer => layer.Source.Path));
        Assert.Equal(("D", "USD"), (settings.Name, settings.Currency));
    }

    [Fact]
    public void MappingsMergeKeyByKey()
    {
        Settings settings = Settings(
            """
            extends: [../company/stackaudit.yaml]
            categories: { voice: Voice }
            rates: { USD: 0.9 }
            report: { title: Ours }
            """,
            (Company, "categories: { voice: Old, smell: Smell }\nrates: { USD: 0.8, GBP: 1.2 }\ntaxonomy: { user.card: personal }\nreport: { title: Theirs, logo: l.svg }"));

        Assert.Equal(["voice: Voice", "smell: Smell"], settings.Categories.Select(category => $"{category.Id}: {category.Name}"));
        Assert.Equal((90m, 120m), (settings.Rates.Convert(new Money(100, "USD"))!.Value, settings.Rates.Convert(new Money(100, "GBP"))!.Value));
        Assert.Contains(settings.Taxonomy.Places, place => place.Path == "user.card");
        Assert.Equal(("Ours", "l.svg"), (settings.Layers.Find("report", "title")!.Value.Value, settings.Layers.Find("report", "logo")!.Value.Value));
    }

    [Fact]
    public void RowsOfTablesMerge()
    {
        Settings settings = Settings(
            "extends: [../company/stackaudit.yaml]\ntables: { t: { a: 1, b: 2 } }", (Company, "tables: { t: { b: 3, c: 4 }, u: { a: 5 } }"));

        Assert.Equal(["t.b=2", "t.c=4", "t.a=1", "u.a=5"], settings.Layers.Tables("tables").SelectMany(table => table.Rows.Select(row => $"{table.Key}.{row.Key}={((RawValue)row.Value!).Items[0].Text}")));
    }

    [Fact]
    public void LockedOnlyAddsAndOtherListsReplace()
    {
        Settings settings = Settings(
            "extends: [../company/stackaudit.yaml]\nlocked: [STK1001]\nignore: [a]", (Company, "locked: [STK1405]\nignore: [b]\nholidays: [2026-12-25]"));

        Assert.Equal(["STK1001", "STK1405"], settings.Locked.Order(StringComparer.Ordinal));
        Assert.Equal(["a"], settings.Ignore);
    }

    [Fact]
    public void ExceptionsMergeByRuleAndIds()
    {
        StackModel model = Model(
            "extends: [../company/stackaudit.yaml]\nexceptions: [{ rule: STK1004, on: crm, reason: Ours, approved_by: max }]",
            (Company, "exceptions: [{ rule: STK1004, on: crm, reason: Theirs, approved_by: dana }, { rule: STK1008, on: crm, reason: Both }]"));

        Assert.Equal(["STK1004/crm Ours stackaudit.yaml", "STK1008/crm Both ../company/stackaudit.yaml"], model.All("exception").Select(each => $"{each.Id} {each.Value("reason")} {each.Source.Path}"));

        // Whom only the replaced one names need not be known.
        Assert.Equal(["max"], model.All("person").Select(person => person.Id));
    }

    [Fact]
    public void OwnFieldsAreDeclaredAndSetInAnyFile()
    {
        StackModel model = Model(
            "extends: [../company/stackaudit.yaml]\nfields: [{ kind: tool, name: level, type: number }]\nvolume: 5",
            (Company, "fields: [{ kind: stack, name: sponsor, type: → person }, { kind: stack, name: volume, type: number }, { kind: tool, name: level, type: text }]\nsponsor: dana\nvolume: 4"));

        Entity stack = model.All("stack")[0];
        Assert.Equal("number", model.Schema["tool"].Fields["level"].Type.ToString());
        Assert.Same(model.Find("person", "dana"), stack.Value("sponsor"));
        Assert.Equal("../company/stackaudit.yaml:2:10", stack.LocationOf(stack.Kind.Fields["sponsor"]).ToString());
        Assert.Equal((5m, "stackaudit.yaml:3:9"), (stack.Value("volume"), stack.LocationOf(stack.Kind.Fields["volume"]).ToString()));
        Assert.Equal("stackaudit.yaml:1:1", stack.Location.ToString());
    }

    [Fact]
    public void AReplacedReferenceMakesNobodyKnown()
    {
        StackModel model = Model(
            "extends: [../company/stackaudit.yaml]\nsponsor: max", (Company, "fields: [{ kind: stack, name: sponsor, type: → person }]\nsponsor: dana"));

        Assert.Equal(["max"], model.All("person").Select(person => person.Id));
    }

    [Fact]
    public void AFileInsideOfTheStackIsNoPartOfIt()
    {
        StackModel model = Model("extends: [base.yaml]", ("base.yaml", "name: Base"));

        Assert.Equal("Base", model.Settings.Name);
        Assert.Equal(["stack.yaml"], model.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("extends: [../nowhere.yaml]", "stackaudit.yaml:1:11 STK0221 There is no file `../nowhere.yaml`.")]
    [InlineData("extends: ../nowhere.yaml", "stackaudit.yaml:1:10 STK0221 There is no file `../nowhere.yaml`.")]
    [InlineData("extends:\n  - ../company/stackaudit.yaml\n  - 'x y.yaml'", "stackaudit.yaml:3:5 STK0221 There is no file `x y.yaml`.")]
    [InlineData("extends: [https://example.com/company.yaml]", "stackaudit.yaml:1:11 STK0221 `https://example.com/company.yaml` is an address, and `extends:` takes paths of files only.")]
    [InlineData("extends: [stackaudit.yaml]", "stackaudit.yaml:1:11 STK0223 A file of settings cannot extend itself.")]
    [InlineData("extends: [./sub/../stackaudit.yaml]", "stackaudit.yaml:1:11 STK0223 A file of settings cannot extend itself.")]
    [InlineData("extends: [../circle.yaml]", "../back.yaml:1:11 STK0223 These settings extend themselves: `../circle.yaml` → `../back.yaml` → `../circle.yaml`.")]
    [InlineData("extends: [../newer.yaml]", "stackaudit.yaml:1:11 STK0224 `../newer.yaml` is written in version 2 of the model; this StackAudit knows versions up to 1.")]
    [InlineData("extends: [../broken.yaml]", "stackaudit.yaml:1:11 STK0222 `../broken.yaml` could not be read whole, so that some of what it sets is not in force.")]
    public void WhatIsWrongWithAFileIsToldAtItsPath(string own, string expected)
    {
        LoadResult result = Load(
            own,
            (Company, "name: Company"),
            ("../circle.yaml", "extends: [back.yaml]"),
            ("../back.yaml", "extends: [circle.yaml]"),
            ("../newer.yaml", "schema: 2\ncurency: EUR"),
            ("../broken.yaml", "currency: USD\nname: \"x\nfail_on: never"));

        string[] told = [.. result.Problems.Select(problem => $"{problem.Location} {problem.Code} {problem.Message}")];
        Assert.Contains(expected, told);
        Assert.All(result.Problems, problem => Assert.Equal(Severity.Error, problem.Severity));
        Assert.NotNull(result.Model!.Find("tool", "crm"));
    }

    [Fact]
    public void ABrokenFileCountsAsFarAsItCouldBeRead()
    {
        LoadResult result = Load("extends: [../broken.yaml]", ("../broken.yaml", "currency: USD\nname: \"x\nfail_on: never"));

        Assert.Equal("USD", result.Model!.Settings.Currency);
        Assert.Equal(["../broken.yaml STK0008", "stackaudit.yaml STK0222"], result.Problems.Select(problem => $"{problem.Location.Source.Path} {problem.Code}"));
    }

    [Fact]
    public void MistakesInAFileAreToldThere()
    {
        LoadResult result = Load(
            "extends: [../a.yaml, ../company/stackaudit.yaml]",
            (Company, "currency: XXQ\nas_of: soon\nrates: { USD: -1 }\ncurency: EUR\nschema: 1.5\nfields: [{ kind: tol, name: a, type: text }]"),
            ("../a.yaml", "extends: [company/stackaudit.yaml]"));

        Assert.Equal(
            [
                "../company/stackaudit.yaml:1:11", "../company/stackaudit.yaml:2:8", "../company/stackaudit.yaml:3:15", "../company/stackaudit.yaml:4:1",
                "../company/stackaudit.yaml:5:9", "../company/stackaudit.yaml:6:18",
            ],
            result.Problems.Select(problem => problem.Location.ToString()));
    }

    [Fact]
    public void AWordWhereAMappingBelongsIsAnsweredWithWhatToWrite()
    {
        Diagnostic[] problems = [.. Load("rules:\n  STK1008: off\n  'STK1004': warn\n  \"*\": eror\n  STK1001: 5").Problems];

        Assert.Equal(
            ["2:12 Write `STK1008: { severity: off }`.", "3:14 Write `STK1004: { severity: warning }`.", "4:8 Write `'*': { severity: error }`.", "5:12 Write its fields behind the key, in braces or indented."],
            problems.Select(problem => $"{problem.Location.Start.Line}:{problem.Location.Start.Column} {problem.Help}"));
        Assert.All(problems, problem => Assert.Equal("STK0022", problem.Code));
    }

    [Fact]
    public void AMappingInAListOfRulesIsToldWhereItStands()
    {
        Diagnostic problem = Assert.Single(Load("name: Own\nlocked: [no-sso, reason: Group policy]").Problems);

        Assert.Equal(("STK0022", "stackaudit.yaml:2:18"), (problem.Code, problem.Location.ToString()));
        Assert.Equal("reason: Group policy", problem.Location.Source.Slice(problem.Location.Span));
        Assert.Equal("Here stands a mapping instead of the code or the name of a rule, such as `residency-violated`.", problem.Message);
    }

    private static Settings Settings(string own, params (string, string)[] others) => Model(own, others).Settings;

    private static StackModel Model(string own, params (string, string)[] others)
    {
        LoadResult result = Load(own, others);
        Assert.Equal("", PrintedProblems.Print(result.Problems));
        return result.Model!;
    }

    private static LoadResult Load(string own, params (string, string)[] others) => Loaded.Files([("stack.yaml", Tools), ("stackaudit.yaml", own), .. others]);
}
