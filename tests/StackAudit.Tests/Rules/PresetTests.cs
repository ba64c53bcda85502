using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Tests.Output;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules;

public sealed class PresetTests
{
    private static readonly IReadOnlyList<RuleDescriptor> Shipped = BuiltInRules.Descriptors();

    [Fact]
    public void EachPresetRunsMoreThanTheOneBefore()
    {
        HashSet<string>[] codes = [.. Preset.All.Select(preset => CodesWith(preset.Name))];
        Assert.NotEmpty(codes[0]);
        Assert.ProperSubset(codes[1], codes[0]);
        Assert.Subset(codes[2], codes[1]);
        Assert.Equal(Shipped.Select(rule => rule.Code), codes[2].Order(StringComparer.Ordinal));
        Assert.Equal(Shipped.Where(rule => rule.Severity != Severity.Off).Select(rule => rule.Code), codes[1].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ThePresetForTheFirstWeeksHoldsItsRules()
    {
        string[] known = [.. "1001 1004 1005 1008 1104 1107 1201 1202 1305 1401 1407 1505 1506 1701 1702 1704 1710 1711 1801 2101 2104".Split(' ').Select(number => $"STK{number}")];
        Assert.Equal(known, Shipped.Where(rule => Preset.Of(rule) == Preset.Adopt).Select(rule => rule.Code));
    }

    [Fact]
    public void WhatTheCommandLineSaysGoesBeforeTheSettings()
    {
        using TemporaryFolder folder = Stack("preset: adopt");
        Assert.Equal(CodesWith("adopt"), Codes(Run(folder, null)));
        Assert.Equal(CodesWith("standard"), Codes(Run(folder, Preset.Standard)));
    }

    [Fact]
    public void RulesOfTheCompanyRunWithEach()
    {
        using TemporaryFolder folder = Stack("preset: adopt");
        folder.Write("rules/own.rules", "rule ACME1 named \"Named\"\n  for each tool\n  require tool.name is present\n  report at tool: \"x\"\n");
        Assert.Contains("ACME1", Codes(Run(folder, null)));
    }

    [Fact]
    public void ARuleThatSomebodyNamesRunsWhateverThePreset()
    {
        using TemporaryFolder folder = Stack("preset: adopt");
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], Only = ["STK2301"] });
        Assert.Equal(["STK2301"], result.Rules.Select(rule => rule.Rule.Code));
    }

    [Theory]
    [InlineData("preset: strict", null, true)]
    [InlineData("preset: standard", "strict", true)]
    [InlineData("preset: strict", "standard", false)]
    [InlineData("preset: strict\nstrict_references: no", null, false)]
    [InlineData("strict_references: yes", "adopt", true)]
    public void StrictAsksThatPeopleAreDescribed(string settings, string? preset, bool asks)
    {
        using TemporaryFolder folder = Stack(settings);
        folder.Write("stack.yaml", "tools: { crm: { name: CRM, status: active, owners: { business: dana } } }\n");
        AnalysisResult result = Run(folder, preset == null ? null : Preset.Named(preset));
        Assert.Equal(asks, result.Problems.Any(problem => problem.Message.Contains("dana", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhoeverChoseNoneAndFindsMuchHearsOfAMilderOne()
    {
        using TemporaryFolder folder = Stack("");
        folder.Write("stack.yaml", "tools:\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"  tool-{i}: {{ name: Tool {i}, status: active, users: 80, access: {{ sso: none }} }}\n")));
        AnalysisResult result = Run(folder, null);
        Assert.Equal(result.Findings.Count(finding => Preset.Of(finding.Rule) == Preset.Adopt), result.LeftToAdopt);
        Assert.Null(Run(folder, Preset.Standard).LeftToAdopt);
        folder.Write("stackaudit.yaml", "preset: standard\n");
        Assert.Null(Run(folder, null).LeftToAdopt);
        folder.Write("stackaudit.yaml", "name: A\n");
        folder.Write("stack.yaml", "tools: { crm: { name: CRM, status: active } }\n");
        Assert.Null(Run(folder, null).LeftToAdopt);
    }

    [Theory]
    [InlineData(40, 11, 40)]
    [InlineData(48, 12, 48)]
    [InlineData(49, 12, null)]
    [InlineData(60, 0, null)]
    [InlineData(30, 20, null)]
    public void OneThatLeavesNearlyAllIsNotSpokenOf(int urgent, int others, int? left)
    {
        Finding[] found = [.. ManyTools.Findings(urgent + others).Select((finding, i) => finding with { Rule = finding.Rule with { Tags = i < urgent ? ["adopt"] : [] } })];
        Assert.Equal(left, Preset.LeftToAdopt(found));
    }

    private static HashSet<string> CodesWith(string preset)
    {
        using TemporaryFolder folder = Stack($"preset: {preset}");
        return Codes(Run(folder, null));
    }

    private static TemporaryFolder Stack(string settings)
    {
        var folder = new TemporaryFolder();
        folder.Write("stackaudit.yaml", settings + "\n");
        folder.Write("stack.yaml", "tools: { crm: { name: CRM, status: active } }\n");
        return folder;
    }

    private static AnalysisResult Run(TemporaryFolder folder, Preset? preset) => Analyzer.Run(new AnalyzerOptions { Paths = [folder.Path], Preset = preset });

    private static HashSet<string> Codes(AnalysisResult result) => [.. result.Rules.Select(rule => rule.Rule.Code)];
}
