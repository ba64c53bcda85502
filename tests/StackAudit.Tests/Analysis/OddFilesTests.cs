using System.Diagnostics;
using StackAudit.Diagnostics;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Analysis;

/// <summary>What lies in a folder besides files: links that lead back, pipes, devices. The rest is checked, and nothing hangs.</summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OddFilesTests() => _folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active, users: 3 } }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LinksInTheRulesFolderAreNotFollowed()
    {
        _folder.Write("rules/own.rules", "rule ACME1 few \"Few\"\n  for each tool\n  needs tool.users\n  require tool.users >= 5\n  report at tool: \"{tool.name}\"\n");
        Directory.CreateSymbolicLink(_folder.File("rules/back"), _folder.File("rules"));
        Directory.CreateSymbolicLink(_folder.File("rules/again"), _folder.File("rules"));
        AnalysisResult result = Check();
        Assert.Single(result.Findings, finding => finding.Rule.Code == "ACME1");
    }

    [Fact]
    public void APipeIsNotWaitedFor()
    {
        using (var mkfifo = Process.Start("mkfifo", _folder.File("pipe.yaml")))
        {
            mkfifo.WaitForExit();
        }

        Assert.Contains(Check().Problems, problem => problem.Location.Source.Path == "pipe.yaml");
    }

    [Fact]
    public void ADeviceIsNotReadToItsEnd()
    {
        File.CreateSymbolicLink(_folder.File("zero.yaml"), "/dev/zero");
        Assert.Contains(Check().Problems, problem => problem.Location.Source.Path == "zero.yaml" && problem.Severity == Severity.Error);
    }

    [Fact]
    public void NamesInTheSettingsThatNothingHasAreMistakes()
    {
        _folder.Write(
            "stackaudit.yaml",
            """
            rules:
              no-ss: { severity: off }
              STK1004: { params: { playtme: 30 days } }
              "*": { severity: default }
              category:privacy: { severity: error }
            params: { notice_windw: 10 days }
            tables: { tier_of_dat: { public: low } }
            locked: [consent-bypassd]
            exceptions: [{ rule: XYZ7777777, on: crm }]
            """);
        Assert.Equal(
            [
                "stackaudit.yaml:2:3 There is no rule `no-ss`. Did you mean `no-sso`?",
                "stackaudit.yaml:3:24 The rule `active-without-review` has no parameter `playtme`. Did you mean `playtime`?",
                "stackaudit.yaml:6:11 There is no shared parameter `notice_windw`. Did you mean `notice_window`?",
                "stackaudit.yaml:7:11 There is no table `tier_of_dat`. Did you mean `tier_of_data`?",
                "stackaudit.yaml:8:10 There is no rule `consent-bypassd`. Did you mean `consent-bypassed`?",
                "stackaudit.yaml:9:22 There is no rule `XYZ7777777`.",
            ],
            Check().Problems.Where(problem => problem.Code == "STK0208").Select(problem => $"{problem.Location} {problem.Message} {problem.Help}".TrimEnd()));
    }

    [Fact]
    public void AnAmountThatACommaCutsInTwoIsNotInForce()
    {
        _folder.Write("rules/ours.rules", "rule ACME1 big \"Big\"\n  param most = EUR 500_000\n  for each tool\n  where tool.is_live\n  require (tool.annual_cost otherwise 0) <= most\n  report at tool: \"{most}\"\n");
        _folder.Write("stackaudit.yaml", "rules: { big: { params: { most: EUR 500,000 } } }\n");
        _folder.Write("tools.yaml", "tools: { crm: { name: CRM, status: active, annual_cost: EUR 900 } }\n");
        AnalysisResult result = Check();

        Assert.Equal(
            ["stackaudit.yaml:1:41 The rule `big` has no parameter `000`. A comma ends a value in braces: put the amount in quotes, or leave its comma out."],
            result.Problems.Where(problem => problem.Code == "STK0208").Select(problem => $"{problem.Location} {problem.Message} {problem.Help}"));
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Code == "ACME1");
    }

    private AnalysisResult Check()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [_folder.Path] });
        Assert.Contains(result.Rules, rule => rule.InScope > 0);
        return result;
    }
}
