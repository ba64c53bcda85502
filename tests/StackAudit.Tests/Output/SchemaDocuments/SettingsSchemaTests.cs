using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Diagnostics;
using StackAudit.Output.SchemaDocuments;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.SchemaDocuments;

public sealed class SettingsSchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NpmFact]
    public void TheSettingsOfAllExamplesAreValid()
    {
        string[] files = Directory.GetFiles(Repository.PathOf("examples"), Settings.FileName, SearchOption.AllDirectories);
        Assert.InRange(files.Length, 4, int.MaxValue);
        foreach (string file in files)
        {
            Assert.Equal("valid", SchemaCheck.Run(_folder.Write("schema.json", Json(Path.GetDirectoryName(file)!)), [file])[file]);
        }
    }

    [NpmFact]
    public void EveryKeyIsValidAndEveryWrongOneIsNot()
    {
        var expected = new Dictionary<string, bool>();
        foreach ((string good, string bad) in Written)
        {
            expected.Add(_folder.Write($"{expected.Count}.yaml", good + "\n"), true);
            expected.Add(_folder.Write($"{expected.Count}.yaml", bad + "\n"), false);
        }

        expected.Add(_folder.Write("empty.yaml", "# nothing\n"), true);
        expected.Add(_folder.Write("unknown.yaml", "curency: EUR\n"), false);
        Assert.Empty(SettingsSchema.Type.Stored.Select(key => key.Name).Except(Written.Select(pair => pair.Good.Split(':')[0])));

        _folder.Write(Settings.FileName, "fields: [{ kind: stack, name: volume, type: money }]\n");
        IReadOnlyDictionary<string, string> checks = SchemaCheck.Run(_folder.Write("schema.json", Json(_folder.Path)), expected.Keys);

        Assert.Empty(expected.Where(file => file.Value != (checks[file.Key] == "valid")).Select(file => $"{File.ReadAllText(file.Key)}: {checks[file.Key]}"));
    }

    [Fact]
    public void RulesCategoriesParametersAndTablesAreOffered()
    {
        _folder.Write(Settings.FileName, "name: A\n");
        _folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active } }\n");
        _folder.Write("rules/own.rules", "rule ACME1 named \"Named\"\n  category style\n  for each tool\n  require tool.name is present\n  report at tool: \"x\"\n");
        using var schema = JsonDocument.Parse(Json(_folder.Path));
        JsonElement keys = schema.RootElement.GetProperty("$defs").GetProperty("settings").GetProperty("anyOf")[0].GetProperty("properties");

        string[] rules = [.. Offered("rules")];
        Assert.Empty(new[] { "STK1405", "residency-violated", "category:privacy", "ACME1", "named", "category:style", "*" }.Except(rules));
        Assert.Contains("notice_window", Offered("params"));
        Assert.Contains("tier_of_data", Offered("tables"));
        Assert.Contains("residency-violated", keys.GetProperty("locked").GetProperty("examples").EnumerateArray().Select(word => word.GetString()));

        IEnumerable<string> Offered(string key) => keys.GetProperty(key).GetProperty("anyOf")[0].GetProperty("properties").EnumerateObject().Select(property => property.Name);
    }

    [Fact]
    public void EveryKeyIsPrinted()
    {
        string[] lines = SettingsSchemaDocuments.Print(StackSchema.BuiltIn).Split('\n');

        Assert.Equal(SettingsSchema.Type.Stored.Select(key => key.Name), lines.TakeWhile(line => line.Length > 0).Select(line => line.TrimStart().Split(' ')[0]));
    }

    private static (string Good, string Bad)[] Written =>
    [
        ("schema: 1", "schema: one"),
        ("name: Shop", "name: [a]"),
        ("repository: https://git.example", "repository: {}"),
        ("currency: USD", "currency: [USD]"),
        ("rates: { USD: 0.92, as_of: 2026-11-01 }", "rates: 0.92"),
        ("holidays: [2026-12-25]", "holidays: [christmas]"),
        ("unknown_words: tbd", "unknown_words: { a: b }"),
        ("ignore: [legacy]", "ignore: { a: b }"),
        ("fields: [{ kind: tool, name: cost_code, type: text }]", "fields: [{ kind: tool, type: text }]"),
        ("categories: { voice: Voice commerce }", "categories: [voice]"),
        ("taxonomy: { user.card: personal }", "taxonomy: { user.card: secret }"),
        ("strict_references: yes", "strict_references: maybe"),
        ("preset: adopt", "preset: loose"),
        ("rules: { STK1008: { severity: off, reason: We said so, params: { grace: 3 days, words: [a, b] } }, \"*\": { severity: default }, ACME7: { severity: info } }", "rules: { STK1008: { severity: warn } }"),
        ("rules: { no-sso: }", "rules: { STK1008: off }"),
        ("params: { notice_window: 90 days }", "params: [a]"),
        ("tables: { review_cadence: { high: 6 months } }", "tables: { review_cadence: 6 months }"),
        ("locked: [STK1405]", "locked: { STK1405: yes }"),
        ("exceptions: [{ rule: STK1004, on: crm, reason: Pilot, until: 2027-01-01 }]", "exceptions: [{ on: crm }]"),
        ("extends: ../company/stackaudit.yaml", "extends: { a: b }"),
        ("as_of: today", "as_of: [today]"),
        ("fail_on: never", "fail_on: always"),
        ("report: { title: Stack, sections: [summary] }", "report: { tite: Stack }"),
        ("volume: EUR 5,000", "volume: much"),
        ("x-own: 1", "own: 1"),
    ];

    private static string Json(string folder)
    {
        var problems = new DiagnosticBag();
        string json = SettingsSchemaDocuments.Json([folder], problems);
        Assert.Empty(problems);
        return json;
    }
}
