using StackAudit.Accepting;
using StackAudit.Diagnostics;
using StackAudit.Importing;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Tests.Support;
using Xunit;
using Record = StackAudit.Schema.Record;

namespace StackAudit.Tests.Importing;

/// <summary>A real inventory, of which only numbers may be asserted.</summary>
public sealed class GitLabInventoryTests : IDisposable
{
    private const string Inventory = "data/gitlab-tech-stack/tech_stack.yml";

    private readonly TemporaryFolder _folder = new();

    [SharedInputFact(Inventory)]
    public void EveryRecordBecomesATool()
    {
        ImportResult result = Import();
        LoadResult loaded = StackLoader.Load([_folder.File("stack")], new LoadOptions());

        Assert.DoesNotContain(loaded.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(219, loaded.Model!.All("tool").Count);
        Assert.Equal(0, loaded.Model.All("team").Concat(loaded.Model.All("person")).Count(owner => owner.IsStub));
        Assert.Empty(result.UnnamedColumns);
    }

    [SharedInputFact(Inventory)]
    public void WhatTheInventoryLacksIsMissing()
    {
        Import();
        StackModel model = StackLoader.Load([_folder.File("stack")], new LoadOptions()).Model!;

        Assert.Equal(2, Missing(model, "owners", "business"));
        Assert.Equal(3, Missing(model, "owners", "technical"));
        Assert.Equal(1, model.All("tool").Count(tool => Value(tool, "owners", "business") is null && Value(tool, "owners", "technical") is null));
        Assert.Equal(56, Missing(model, "access", "deprovisioning"));
        Assert.Equal(95, Missing(model, "access", "sso"));
        Assert.Equal(3, model.All("tool").Count(tool => Unknown(tool, "access", "sso") is not null));
        Assert.Equal(40, Missing(model, "group_owner"));
        Assert.Equal(206, Missing(model, "processing_customer_data"));
        Assert.Equal(19, Missing(model, "tier"));
        Assert.Equal(198, Missing(model, "hosting"));
    }

    [SharedInputFact(Inventory)]
    public void AValueOutsideOfItsListIsKeptAndListed()
    {
        UnreadValue unread = Assert.Single(Import().Unread);
        Assert.Equal(("data_classification", 1), (unread.Column, unread.Lines.Count));

        // Missing in four, and this one.
        Assert.Equal(5, Missing(StackLoader.Load([_folder.File("stack")], new LoadOptions()).Model!, "data_classification"));
    }

    [SharedInputFact(Inventory)]
    public void YesAndNoMeanTheSameHoweverTheyAreWritten()
    {
        Import();
        StackModel model = StackLoader.Load([_folder.File("stack")], new LoadOptions()).Model!;

        Assert.Equal(5, model.All("tool").Count(tool => Value(tool, "processing_customer_data") is true));
        Assert.Equal(8, model.All("tool").Count(tool => Value(tool, "processing_customer_data") is false));
        Assert.Equal(17, model.All("tool").Count(tool => Value(tool, "hosting") is EnumMember { Name: "saas" }));
        Assert.Equal(4, model.All("tool").Count(tool => Value(tool, "hosting") is EnumMember { Name: "self-hosted" }));
    }

    [SharedInputFact(Inventory)]
    public void TheRulesFindWhatIsMissing()
    {
        Import();
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [_folder.File("stack")], AsOf = new DateOnly(2026, 6, 30) });

        Assert.Equal(219, Findings(result, "STK1004"));
        Assert.Equal(2, Findings(result, "STK1201"));

        // The rule looks at tools with many users, and this inventory counts none.
        RuleSummary deprovisioning = result.Rules.Single(rule => rule.Rule.Code == "STK2303");
        Assert.Equal((219, 0), (deprovisioning.CouldNotLook, deprovisioning.Violations));
    }

    [SharedInputFact(Inventory)]
    public void WithABaselineOnlyWhatSomebodyAddsIsNew()
    {
        Import();
        var options = new AnalyzerOptions { Paths = [_folder.File("stack")], AsOf = new DateOnly(2026, 6, 30) };
        BaselineChange baseline = BaselineCreation.Plan(options, null);
        Assert.Null(baseline.Refusal);
        baseline.Write();
        AnalysisResult before = Analyzer.Run(options);
        Assert.DoesNotContain(before.Findings, finding => finding.Counts);
        Assert.InRange(before.Findings.Count, 200, 1000);

        string path = _folder.File("stack/tools.yaml");
        File.AppendAllText(path, "  note-taker-by-hand:\n    name: Note taker\n    status: active\n");
        Finding[] added = [.. Analyzer.Run(options).Findings.Where(finding => finding.Counts)];
        Assert.Contains(added, finding => finding.Rule.Code == "STK1004");
        Assert.All(added, finding => Assert.Equal("note-taker-by-hand", Assert.Single(finding.Subjects).Id));
    }

    public void Dispose() => _folder.Dispose();

    private ImportResult Import()
    {
        ImportResult result = TableImport.Run(new ImportOptions
        {
            Source = Repository.SharedPathOf(Inventory),
            Mapping = Repository.PathOf("examples", "mappings", "gitlab-tech-stack.yaml"),
            Folder = _folder.File("stack"),
        });
        Assert.Empty(result.Problems);
        return result;
    }

    private static int Findings(AnalysisResult result, string code) => result.Findings.Count(finding => finding.Rule.Code == code);

    private static int Missing(StackModel model, params string[] path) => model.All("tool").Count(tool => Value(tool, path) is null);

    private static object? Value(Record record, params ReadOnlySpan<string> path)
    {
        object? value = record[record.Type[path[0]]];
        return path.Length == 1 ? value : value is Record inner ? Value(inner, path[1..]) : null;
    }

    private static string? Unknown(Entity tool, string record, string field) =>
        tool[tool.Kind.Fields[record]] is Record inner ? inner.UnknownWordOf(inner.Type[field]) : null;
}
