using System.Text.Json;
using StackAudit.Graph;
using StackAudit.Graph.Computed;
using StackAudit.Model;
using StackAudit.Reporting;
using StackAudit.Schema;
using StackAudit.Tests.Exporting;
using StackAudit.Tests.Loading.Generated;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.Exports;

public sealed class FactsJsonTests
{
    public static TheoryData<string> Kinds => [.. StackSchema.BuiltIn.Kinds.Where(kind => kind.Fields.StoredCount > 0 && kind.Name is not ("proposal" or "stack")).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryStoredFieldIsThereWithItsValue(string kind)
    {
        var generated = new GeneratedStack(StackSchema.BuiltIn[kind]);
        using var stack = new Exported([.. generated.Result.Model!.Files.Concat(generated.Result.Model.Settings.Layers.All.Select(layer => layer.Source)).Where(file => file.Content.Length > 0).DistinctBy(file => file.Path).Select(file => (file.Path, file.Content))]);

        JsonElement entity = Facts.Of(stack.Folder).GetProperty(kind).EnumerateObject().Select(entry => entry.Value).First(entity => entity.GetProperty("location").GetProperty("file").GetString() == generated.Entity.Source.Path);

        Assert.NotEmpty(generated.Fields);
        Assert.All(generated.Fields, field =>
        {
            JsonElement? value = Facts.At(entity, field.Path.Split('.'));
            Assert.True(value is not null, $"{field.Path} is missing");
            Assert.Equal($"{field.Path} = {field.Printed}", $"{field.Path} = {(field.Printed.Length == 0 ? "" : Facts.Print(value.Value))}");
        });
    }

    [Fact]
    public void EveryComputedFieldIsThereForSomeEntity()
    {
        JsonElement[] facts = [Facts.Of(Repository.PathOf("examples", "retailer")), Facts.Of(Repository.PathOf("examples", "troubled"))];
        string[] known =
        [
            .. ComputedFields.All.Select(computed => computed.Field).Where(field => !JourneyKind.Stage.Fields.Contains(field) && !Review.Type.Fields.Contains(field))
                .Select(field => field.Name is "upstream" or "downstream" ? $"{field.Name}_count" : field.Name).Distinct(),
        ];

        string[] written = [.. facts.SelectMany(stack => stack.EnumerateObject().Where(part => StackSchema.BuiltIn.Find(part.Name) is not null && part.Name != "stack")).SelectMany(kind => kind.Value.EnumerateObject()).SelectMany(entity => entity.Value.EnumerateObject()).Select(field => field.Name).Distinct()];

        Assert.True(known.Length > 40);
        Assert.Empty(known.Except(written));
    }

    [Fact]
    public void WhatWasWorkedOutIsWhatTheModelSays()
    {
        using Exported stack = Exported.CopyOf("retailer");
        JsonElement facts = Facts.Of(stack.Folder);
        var graph = new StackGraph(stack.Load());
        var values = new FieldValues(new ComputedFields(graph));

        Assert.All(graph.Model.All("contract"), contract =>
        {
            JsonElement fact = facts.GetProperty("contract").GetProperty(contract.Id);
            foreach (string day in (string[])["starts", "next_end", "next_renewal", "notice_deadline", "last_safe_day", "term_began"])
            {
                Assert.Equal(values.Date(contract, day)?.ToString("yyyy-MM-dd"), Facts.At(fact, [day])?.GetString());
            }

            Money? committed = values.Money(contract, "committed_amount");
            Assert.Equal(committed is null ? null : graph.Model.Settings.Rates.Convert(committed), Facts.At(fact, ["committed_amount", "value"])?.GetDecimal());
            Assert.Equal(committed?.Parts[0].Amount, Facts.At(fact, ["committed_amount", "amount"])?.GetDecimal());
        });
        Assert.All(graph.Model.All("tool"), tool =>
        {
            JsonElement fact = facts.GetProperty("tool").GetProperty(tool.Id);
            Assert.Equal(graph.Upstream(tool).Count, fact.GetProperty("upstream_count").GetInt32());
            Assert.Equal(graph.Downstream(tool).Count, fact.GetProperty("downstream_count").GetInt32());
            Assert.Equal(values.List<Entity>(tool, "arriving").Select(data => data.Id), fact.GetProperty("arriving").EnumerateArray().Select(id => id.GetString()));
        });
    }

    [Fact]
    public void AnAmountWithoutARateHasNoValue()
    {
        using var stack = new Exported(("stackaudit.yaml", "currency: EUR\nrates: { USD: 0.5 }\n"), ("stack.yaml", """
            tools: { crm: { name: CRM, status: active, vendor: v } }
            contracts:
              a: { vendor: v, starts: 2026-01-01, annual_cost: USD 100 }
              b: { vendor: v, starts: 2026-01-01, annual_cost: JPY 5000 }
            """));

        JsonElement facts = Facts.Of(stack.Folder, "--as-of", "2026-06-30");

        Assert.Equal("""{"amount":100,"currency":"USD","value":50.0}""", Compact(facts, "contract", "a", "annual_cost"));
        Assert.Equal("""{"amount":5000,"currency":"JPY","value":null}""", Compact(facts, "contract", "b", "annual_cost"));
        Assert.Equal("""{"parts":[{"amount":5000,"currency":"JPY"},{"amount":100,"currency":"USD"}],"value":null}""", Compact(facts, "tool", "crm", "annual_cost"));
        Assert.Equal("""{"USD":0.5}""", Compact(facts, "stack", "rates"));
    }

    [Fact]
    public void ACompanysOwnFieldsAreThere()
    {
        using var stack = new Exported(
            ("stackaudit.yaml", "name: Shop\nfields:\n  - { kind: tool, name: location, type: text }\n  - { kind: stack, name: board_day, type: date }\nboard_day: 2026-07-01\n"),
            ("stack.yaml", "tools: { crm: { name: CRM, status: active, location: Oslo } }\n"));

        JsonElement facts = Facts.Of(stack.Folder);

        Assert.Equal("\"Oslo\"", Compact(facts, "tool", "crm", "location"));
        Assert.Equal("\"2026-07-01\"", Compact(facts, "stack", "board_day"));
        Assert.Equal("\"Shop\"", Compact(facts, "stack", "name"));
    }

    private static string Compact(JsonElement facts, params string[] path) => JsonSerializer.Serialize(Facts.At(facts, path));
}
