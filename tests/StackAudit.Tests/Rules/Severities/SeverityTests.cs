using CsCheck;
using StackAudit.Diagnostics;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using Xunit;

namespace StackAudit.Tests.Rules.Severities;

public sealed class SeverityTests
{
    private const string AsShipped = "ACME1:error STK1:warning STK2:error STK4:error";

    [Fact]
    public void TheOrderOfPrecedenceIsWhatItIsSaidToBe() => RandomSettings.Any.Sample(
        settings => Assert.Equal(NaiveSeverities.Of(settings), SomeRules.Run(settings.Files, settings.CommandLine).Findings),
        iter: Runs.Of(3_000),
        print: settings => string.Join("\n", settings.Files.Select(file => $"# {file.Path}\n{file.Content}")) + $"--preset {settings.Preset} --only {string.Join(',', settings.Only)} --skip {string.Join(',', settings.Skip)}");

    [Theory]
    [InlineData("", AsShipped)]
    [InlineData("rules: { STK1: { severity: info } }", "ACME1:error STK1:info STK2:error STK4:error")]
    [InlineData("rules: { alpha: { severity: off } }", "ACME1:error STK2:error STK4:error")]
    [InlineData("rules: { STK2: { severity: info } }", "ACME1:error STK1:warning STK2:info STK4:error")]
    [InlineData("rules: { STK2: { severity: default } }", AsShipped)]
    [InlineData("rules: { category:blue: { severity: info } }", "ACME1:error ACME2:info STK1:warning STK2:error STK3:info STK4:info")]
    [InlineData("rules: { '*': { severity: off }, epsilon: { severity: default } }", "ACME1:error")]
    [InlineData("rules: { '*': { severity: info }, category:red: { severity: off } }", "ACME2:info STK3:info STK4:info")]
    [InlineData("rules: { '*': { reason: Nothing is said } }", AsShipped)]
    [InlineData("preset: adopt", "ACME1:error STK1:warning")]
    [InlineData("preset: adopt\nrules: { STK2: { severity: warning } }", "ACME1:error STK1:warning STK2:warning")]
    [InlineData("preset: adopt\nlocked: [STK4, gamma]", "ACME1:error STK1:warning STK3:warning STK4:error")]
    public void SeveritiesOfOneFile(string settings, string expected) => Assert.Equal(expected, SomeRules.Run([("stackaudit.yaml", settings)]).Findings);

    [Fact]
    public void TheCommandLineGoesBeforeALock()
    {
        (string, string)[] locked = [("stackaudit.yaml", "locked: [STK1]")];
        (string skipped, IReadOnlyList<Diagnostic> problems, _) = SomeRules.Run(locked, new CommandLineRules(null, [], ["alpha"]));
        Assert.Equal("ACME1:error STK2:error STK4:error", skipped);
        Diagnostic problem = Assert.Single(problems);
        Assert.Equal(("STK0228", Severity.Warning, "--skip:1:1"), (problem.Code, problem.Severity, problem.Location.ToString()));
        Assert.Equal("The locked rule `alpha` was left out by `--skip`.", problem.Message);

        (string only, IReadOnlyList<Diagnostic> none, _) = SomeRules.Run(locked, new CommandLineRules(null, ["STK4"], []));
        Assert.Equal("STK4:error", only);
        Assert.Empty(none);
    }

    [Theory]
    [InlineData("STK1: { reason: Ours }", "Theirs")]
    [InlineData("alpha: { severity: info }", null)]
    [InlineData("alpha: { severity: info, reason: Ours }", "Ours")]
    public void AReasonBelongsToTheEntryInWhichItStands(string own, string? expected)
    {
        IReadOnlyList<RuleSetting> settings = SomeRules.Run([("../company.yaml", "rules: { alpha: { severity: error, reason: Theirs } }"), ("stackaudit.yaml", $"extends: [../company.yaml]\nrules: {{ {own} }}")]).Settings;

        Assert.Equal(expected, settings.Single(setting => setting.Rule.Code == "STK1").Reason);
    }

    [Fact]
    public void WhoAsksForARuleGetsItWithTheSeverityThatIsSet()
    {
        (string, string)[] settings = [("stackaudit.yaml", "rules: { STK1: { severity: error }, STK2: { severity: off } }")];
        Assert.Equal("STK1:error STK2:error", SomeRules.Run(settings, new CommandLineRules(null, ["STK1", "STK2"], [])).Findings);
    }

    [Fact]
    public void NothingTakesALockedRuleBelowWhatTheFilesUnderTheLockRaisedItTo()
    {
        (string Path, string Content)[] files =
        [
            ("../group.yaml", "rules: { alpha: { severity: error } }"), ("../company.yaml", "extends: [group.yaml]\nlocked: [STK1]"), ("stackaudit.yaml", "extends: [../company.yaml]\nrules: { STK1: { severity: warning } }"),
        ];
        (string findings, IReadOnlyList<Diagnostic> problems, _) = SomeRules.Run(files);

        Assert.Contains("STK1:error", findings, StringComparison.Ordinal);
        Diagnostic problem = Assert.Single(problems);
        Assert.Equal(("STK0226", Severity.Warning, "stackaudit.yaml:2:28"), (problem.Code, problem.Severity, problem.Location.ToString()));
        Assert.Equal("The rule `alpha` is locked, so this does not lower it.", problem.Message);
        Assert.Equal("../company.yaml:2:10 `alpha` is locked here.", string.Join(' ', problem.Related.Select(related => $"{related.Location} {related.Message}")));
    }

    [Fact]
    public void AFileAboveTheLockMayRaise()
    {
        (string findings, IReadOnlyList<Diagnostic> problems, _) = SomeRules.Run([("../company.yaml", "locked: [STK1]"), ("stackaudit.yaml", "extends: [../company.yaml]\nrules: { STK1: { severity: error } }")]);

        Assert.Contains("STK1:error", findings, StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [Fact]
    public void TheClausesOfALockedRuleGoOnToRaiseIt()
    {
        (string findings, IReadOnlyList<Diagnostic> problems, _) = SomeRules.Run([("stackaudit.yaml", "locked: [ACME1]\nrules: { ACME1: { severity: warning } }")]);

        Assert.Contains("ACME1:error", findings, StringComparison.Ordinal);
        Assert.Equal("stackaudit.yaml:2:29", Assert.Single(problems).Location.ToString());
    }

    [Fact]
    public void OneEntryThatWouldLowerSeveralIsToldOnce()
    {
        Diagnostic problem = Assert.Single(SomeRules.Run([("stackaudit.yaml", "locked: [STK1, delta, ACME1]\nrules:\n  '*': { severity: off }")]).Problems);

        Assert.Equal("The rules `epsilon`, `alpha` and `delta` are locked, so this does not lower them.", problem.Message);
        Assert.Equal("stackaudit.yaml:3:20", problem.Location.ToString());
    }

    [Fact]
    public void TwoSeveritiesOfOneRuleInOneFileAreAMistakeAtTheSecond()
    {
        (string findings, IReadOnlyList<Diagnostic> problems, _) = SomeRules.Run([("stackaudit.yaml", "rules:\n  STK1: { severity: error }\n  alpha: { severity: info }\n  beta: { severity: info }\n  STK2: { severity: info }")]);

        Diagnostic problem = Assert.Single(problems);
        Assert.Equal(("STK0225", Severity.Error, "stackaudit.yaml:3:22"), (problem.Code, problem.Severity, problem.Location.ToString()));
        Assert.Equal("`alpha` and `STK1` are one rule, and here it has another severity.", problem.Message);
        Assert.Contains("STK1:error STK2:info", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void EachSettingTellsWhoSetIt()
    {
        IReadOnlyList<RuleSetting> settings = SomeRules.Run(
            [
                ("../company.yaml", "rules: { category:blue: { severity: info, reason: Later } }\nlocked: [STK2]"),
                ("stackaudit.yaml", "extends: [../company.yaml]\npreset: strict\nrules: { alpha: { severity: off, reason: Pilot }, STK2: { severity: off } }"),
            ],
            new CommandLineRules(null, [], ["ACME1"])).Settings;

        Assert.Equal(
            [
                "ACME1 off CommandLine --skip ACME1", "ACME2 info Category category:blue ../company.yaml:1:37 Later", "STK1 off Rule alpha stackaudit.yaml:3:29 Pilot", "STK2 info Locked ../company.yaml:2:10",
                "STK3 info Category category:blue ../company.yaml:1:37 Later", "STK4 info Category category:blue ../company.yaml:1:37 Later",
            ],
            settings.OrderBy(setting => setting.Rule.Code, StringComparer.Ordinal).Select(setting =>
                string.Join(' ', new[] { setting.Rule.Code, setting.Severity.ToString().ToLowerInvariant(), setting.Origin.ToString(), setting.Key, setting.Location?.ToString(), setting.Reason }.OfType<string>())));
    }
}
