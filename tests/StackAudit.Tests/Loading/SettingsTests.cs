using StackAudit.Configuration;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Loading;

public class SettingsTests
{
    private const string Tool = "tools: { crm: { name: CRM, status: active } }";

    [Fact]
    public void AllKeysAreRead()
    {
        const string Written =
            """
            schema: 1
            name: Shop
            repository: https://git.example/shop
            currency: USD
            rates: { EUR: 1.1, as_of: 2026-11-01 }
            holidays: [2026-12-25]
            unknown_words: [tbd]
            ignore: [legacy]
            fields: [{ kind: tool, name: cost_code, type: text, text: Where it is booked }]
            categories: { voice-commerce: Voice commerce }
            taxonomy: { user.loyalty-card: personal }
            strict_references: no
            preset: strict
            rules: { STK1004: { severity: error, params: { playtime: 30 days, words: [a, b] }, reason: We said so }, "*": { severity: off } }
            params: { notice_window: 90 days }
            tables: { review_cadence: { high: 6 months } }
            locked: [STK1405]
            exceptions: [{ rule: STK1004, on: crm, reason: Pilot, until: 2027-01-01 }]
            extends: [../company/stackaudit.yaml]
            as_of: 2026-11-24
            fail_on: never
            report: { title: Stack, sections: [summary] }
            """;

        StackModel model = Loaded.Files(("stack.yaml", Tool), ("stackaudit.yaml", Written), ("../company/stackaudit.yaml", "")).Model!;

        Settings settings = model.Settings;
        foreach (Field field in SettingsSchema.Type.Stored)
        {
            Assert.True(settings.Layers.Own.IsWritten(field), field.Name);
            Assert.NotNull(settings.Layers.Own[field]);
        }

        Assert.Equal(new DateOnly(2026, 11, 24), model.Today);
        Assert.Equal(110, settings.Rates.Convert(new Money(100, "EUR")));
        Assert.Equal("STK1004/crm", Assert.Single(model.All("exception")).Id);
    }

    [Fact]
    public void AParameterIsKeptAsWrittenWithItsPlace()
    {
        Record record = Loaded.Model(Tool, "params: { notice_window: 90 days, words: [a, 'b c'] }").Settings.Layers.Own;

        MapEntry[] entries = [.. record.List<MapEntry>(record.Type["params"])];
        Assert.Equal(["90 days"], Texts(entries[0]));
        Assert.False(((RawValue)entries[0].Value!).IsList);
        Assert.Equal(["a", "b c"], Texts(entries[1]));
        Assert.Equal("90 days", record.Source.Slice(entries[0].ValueSpan));
        Assert.Equal("[a, 'b c']", record.Source.Slice(entries[1].ValueSpan));
    }

    [Fact]
    public void WithoutSettingsTheUsualOnesHold()
    {
        var today = new DateOnly(2026, 3, 4);

        StackModel model = StackLoader.Load([new SourceText("a.yaml", Tool)], new LoadOptions { Today = today }).Model!;

        Assert.Equal("EUR", model.Settings.Currency);
        Assert.Equal("error", model.Settings.FailOn);
        Assert.Equal(today, model.Today);
    }

    [Fact]
    public void TheDayThatIsAskedForGoesBeforeTheStacksOwn()
    {
        var asked = new DateOnly(2026, 3, 4);

        LoadResult result = StackLoader.Load(
            [new SourceText("a.yaml", Tool), new SourceText("stackaudit.yaml", "as_of: 2020-01-01")], new LoadOptions { AsOf = asked });

        Assert.Equal(asked, result.Model!.Today);
    }

    [Fact]
    public void OwnFieldsAreReadLikeAllOthers()
    {
        StackModel model = Loaded.Model(
            "tools: { crm: { name: CRM, status: active, steward: dana, budget_line: { x1: { share: 40% } }, level: gold } }",
            """
            fields:
              - { kind: tool, name: steward, type: → person }
              - { kind: tool, name: budget_line, type: "list by code of { code* word, share* percent }" }
              - { kind: tool, name: level, type: "enum(silver, gold)" }
              - { kind: stack, name: sponsor, type: -> person }
              - { kind: stack, name: volume, type: money }
            sponsor: dana
            volume: 5000
            currency: USD
            """);

        Entity tool = model.Find("tool", "crm")!;
        Entity stack = model.All("stack")[0];
        Assert.Same(model.Find("person", "dana"), tool.Value("steward"));
        Assert.Equal(0.4m, tool.Value("budget_line.0.share"));
        Assert.Equal("gold", tool.Value("level")!.ToString());
        Assert.Same(model.Find("person", "dana"), stack.Value("sponsor"));
        Assert.Equal("USD 5,000", stack.Value("volume")!.ToString());
        Assert.Equal("5000", stack.Written("volume"));
    }

    [Fact]
    public void EmptySettingsAreNoMistake() => Loaded.Model(Tool, "# all as usual\n");

    [Fact]
    public void BrokenSettingsDoNotHideTheStack()
    {
        LoadResult result = Loaded.Result(Tool, "name: \"Shop\nfail_on: never");

        Assert.Equal("STK0008", Assert.Single(result.Problems).Code);
        Assert.NotNull(result.Model!.Find("tool", "crm"));
    }

    private static IEnumerable<string> Texts(MapEntry entry) => ((RawValue)entry.Value!).Items.Select(item => item.Text);
}
