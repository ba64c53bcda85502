using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Cli;

public sealed class BaselineCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BaselineCommandTests()
    {
        _folder.Write("stackaudit.yaml", "as_of: 2026-06-30\n");
        _folder.Write("tools.yaml", "tools:\n  crm: { name: CRM, status: active }\n  ads: { name: Ads, status: active }\n");
    }

    [ReadOnlyFolderFact]
    public void InAReadOnlyFolderEverythingStaysAsItWas()
    {
        Assert.Equal(0, CommandRun.Of("baseline", "create", _folder.Path, "--only", "no-accountable-owner").ExitCode);
        string before = File.ReadAllText(_folder.File(Baseline.FileName));
        _folder.Write("tools.yaml", "tools:\n  ads: { name: Ads, status: active }\n  cdp: { name: CDP, status: active }\n");
        try
        {
            Assert.True(ReadOnlyFolderFactAttribute.Protect(_folder.Path, true));
            AssertCouldNot(CommandRun.Of("baseline", "prune", _folder.Path));
            AssertCouldNot(CommandRun.Of("baseline", "accept", "no-accountable-owner", "--reason", "Known", "--stack", _folder.Path));
            AssertCouldNot(CommandRun.Of("baseline", "create", _folder.Path, "--baseline", _folder.File("other.yaml")));
        }
        finally
        {
            ReadOnlyFolderFactAttribute.Protect(_folder.Path, false);
        }

        Assert.Equal(before, File.ReadAllText(_folder.File(Baseline.FileName)));
        Assert.Equal([Baseline.FileName, "stackaudit.yaml", "tools.yaml"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFindingIsAcceptedByItsIdOrHowItBegins()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [_folder.Path], Only = ["no-accountable-owner"] });
        string crm = result.Findings.Single(finding => finding.Subjects[0].Id == "crm").Id;

        CommandRun run = CommandRun.Of("baseline", "accept", crm[..8], "--reason", "Known", "--stack", _folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("tool crm", File.ReadAllText(_folder.File(Baseline.FileName)), StringComparison.Ordinal);
        Assert.DoesNotContain("tool ads", File.ReadAllText(_folder.File(Baseline.FileName)), StringComparison.Ordinal);
        Assert.StartsWith($"The finding `{crm}` is in the baseline already.", CommandRun.Of("baseline", "accept", crm, "--reason", "Once more", "--stack", _folder.Path).Out, StringComparison.Ordinal);

        CommandRun none = CommandRun.Of("baseline", "accept", "00000000", "--reason", "Known", "--stack", _folder.Path);
        Assert.Equal((2, "stackaudit: No finding of this stack has an id that begins with `00000000`.\n"), (none.ExitCode, none.Error));
    }

    [Fact]
    public void AStackElsewhereMustBeThere()
    {
        CommandRun run = CommandRun.Of("baseline", "accept", "STK1201", "--reason", "Known", "--stack", _folder.File("none"));
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("stackaudit: There is no file or folder `", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertCouldNot(CommandRun run)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(" could not be written. ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
    }
}
