using System.Text.Json;
using StackAudit.Configuration;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output.SchemaDocuments;
using StackAudit.Schema;
using StackAudit.Tests.Loading;
using StackAudit.Tests.Loading.Generated;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Output.SchemaDocuments;

public sealed class JsonSchemaTests : IDisposable
{
    private static readonly Settings Settings = Loaded.Model("tools: { a: { name: A, status: active } }", "unknown_words: [tbd, n/a, '?']").Settings;

    private readonly TemporaryFolder _folder = new();

    private static IEnumerable<EntityKind> KindsInFiles =>
        StackSchema.BuiltIn.Kinds.Where(kind => kind.Fields.StoredCount > 0 && kind.Name is not ("exception" or "stack"));

    public void Dispose() => _folder.Dispose();

    [NpmFact]
    public void TheExamplesAreValid()
    {
        string[] examples = [.. Directory.GetDirectories(Repository.PathOf("examples")).Where(example => File.Exists(Path.Combine(example, StackFile)))];
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            StackModel model = StackLoader.Load([example], new LoadOptions()).Model!;
            string[] files = [.. model.Files.Select(file => Path.Combine(example, file.Path))];
            Assert.NotEmpty(files);

            IReadOnlyDictionary<string, string> checks = Check(JsonSchemaWriter.Write(model.Schema, model.Settings), files);

            Assert.Equal(files.Length, checks.Count);
            Assert.DoesNotContain(checks, check => check.Value != "valid");
        }
    }

    [NpmFact]
    public void EveryFieldIsValidAndEveryWrongOneIsNot()
    {
        var expected = new Dictionary<string, bool>();
        foreach (EntityKind kind in KindsInFiles)
        {
            var full = new GeneratedStack(kind);
            expected.Add(_folder.Write($"{kind}.yaml", full.Content), true);
            foreach (GeneratedField field in full.Fields)
            {
                expected.Add(_folder.Write($"{kind}.{field.Path}.yaml", new GeneratedStack(kind, field.Path).Content), false);
            }
        }

        Assert.True(expected.Count > 400);
        IReadOnlyDictionary<string, string> checks = Check(Schema(), expected.Keys);

        Assert.Empty(expected.Where(file => file.Value != (checks[file.Key] == "valid")).Select(file => $"{Path.GetFileName(file.Key)}: {checks[file.Key]}"));
    }

    [NpmFact]
    public void ShortFormsAreValid()
    {
        string path = _folder.Write("short.yaml", ShortForms);

        Assert.Empty(StackLoader.Load([path], new LoadOptions()).Problems);
        Assert.Equal("valid", Check(Schema(), [path])[path]);
    }

    [NpmFact]
    public void WhatIsNoStackIsInvalid()
    {
        string[] broken =
        [
            _folder.Write("section.yaml", "tool: { crm: { name: CRM, status: active } }"),
            _folder.Write("key.yaml", "tools: { crm: { name: CRM, stauts: active } }"),
            _folder.Write("required.yaml", "tools: { crm: { name: CRM } }"),
            _folder.Write("id.yaml", "teams: { data team: { name: Data } }"),
            _folder.Write("list.yaml", "tools: [{ name: CRM, status: active }]"),
            _folder.Write("computed.yaml", "tools: { crm: { name: CRM, status: active, is_live: yes } }"),
            _folder.Write("approval.yaml", "tools: { crm: { name: CRM, status: active, reviews: { it: approved } } }"),
            _folder.Write("unknown.yaml", "tools: { crm: { name: CRM, status: TBD } }"),
        ];

        IReadOnlyDictionary<string, string> checks = Check(Schema(), broken);

        Assert.Equal(broken.Length, checks.Count);
        Assert.DoesNotContain(checks, check => check.Value == "valid");
    }

    [Fact]
    public void EditorsAreOfferedTheKnownWordsAndThoseOfTheCompany()
    {
        Settings settings = Loaded.Model("tools: { a: { name: A, status: active } }", "categories: { voice-commerce: Voice commerce }\ntaxonomy: { user.loyalty-card: personal }\n").Settings;
        using var schema = JsonDocument.Parse(JsonSchemaWriter.Write(StackSchema.BuiltIn, settings));

        Assert.Equal(["email-marketing", "voice-commerce"], OfferedFor("tool", "category").Intersect(["email-marketing", "voice-commerce", "telepathy"]));
        Assert.Contains("esp", OfferedFor("tool", "roles"));
        Assert.Equal(["user.contact.email", "user.loyalty-card"], OfferedFor("one-data", "taxonomy").Intersect(["user.contact.email", "user.loyalty-card"]));

        string[] OfferedFor(string kind, string field)
        {
            JsonElement record = schema.RootElement.GetProperty("$defs").GetProperty(kind).GetProperty("anyOf")[0];
            return [.. record.GetProperty("properties").GetProperty(field).GetProperty("examples").EnumerateArray().Select(word => word.GetString()!)];
        }
    }

    private const string StackFile = "stackaudit.yaml";

    private const string ShortForms =
        """
        x-base: &base { status: active, x-note: kept }
        tools:
          crm:
            <<: *base
            name: CRM
            owner: TBD
            stores: email
            regions: us
            plan:
            users: n/a
            access: { scim: yes, audit_log: no, sso: none }
            contract: { annual_cost: 48000, notice: 90d, shares: { crm: 100% } }
            reviews: { kind: it, outcome: approved }
            links: { login: https://crm.example, contract: { address: https://crm.example/contract } }
        vendors: { acme: { name: Acme, subprocessors: [cloud, { vendor: mailer, regions: us }] }, zeta: { name: Zeta, subprocessors: cloud } }
        flows: { from: crm, to: crm, data: [email], cadence: realtime }
        contracts: { c: , d: { prices: { 2026-01-01: EUR 5 per month }, auto_renews: off } }
        statements: { s: { text: S, goals: { grow: Grow } } }
        glossary: { CDP: A platform, two words: { definition: Two } }
        initiatives: { i: { name: I, stage: idea, scores: { crm: { price: 4 } } } }
        data: { email: { retention: 30 days } }
        """;

    private static string Schema() => JsonSchemaWriter.Write(StackSchema.BuiltIn, Settings);

    private IReadOnlyDictionary<string, string> Check(string schema, IEnumerable<string> files) => SchemaCheck.Run(_folder.Write("stack.schema.json", schema), files);
}
