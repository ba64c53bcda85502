using System.Text.Json;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Tests.Support;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output.Formats;

public sealed class SarifFormatterTests
{
    [Fact]
    public void NamesOfTheMessageLinkToWhereTheyStand()
    {
        JsonElement result = Run(Sample.Result([SampleStack.Residency])).GetProperty("results")[0];

        Assert.Equal("[Email](1) can reach [Ads](2) in us: [CRM](3) → [CDP](4) → Ads. See [Email may only be in eea](5).", Text(result.GetProperty("message")));
        Assert.Equal([1, 2, 3, 4, 5], result.GetProperty("relatedLocations").EnumerateArray().Select(place => place.GetProperty("id").GetInt32()));
        Assert.Equal(1, result.GetProperty("locations").GetArrayLength());
    }

    [Fact]
    public void NoTextBecomesALinkByItself()
    {
        string text = Text(Run(Sample.Result([SampleStack.Residency with { Message = "See [x](1) and [y](http://z)", Subjects = [Sample.Entity("tool", "t", "and")], Path = [], Related = [] }])).GetProperty("results")[0].GetProperty("message"));
        Assert.Equal("See [x\\](1) [and](1) [y\\](http://z).", text);
    }

    [Fact]
    public void TheIdIsTheFingerprint()
    {
        JsonElement fingerprints = Run(Sample.Result([SampleStack.Residency])).GetProperty("results")[0].GetProperty("partialFingerprints");
        Assert.Equal("STK1405-email-ads:1", fingerprints.GetProperty("primaryLocationLineHash").GetString());
        Assert.Equal("STK1405-email-ads", fingerprints.GetProperty("stackaudit/v1").GetString());
    }

    [Fact]
    public void WithARevisionTheFirstPlaceOfTheChangeIsThePrimaryOne()
    {
        JsonElement[] results = [.. Run(WholeResult.Result).GetProperty("results").EnumerateArray()];
        Assert.Equal(("flows.yaml", 5), Primary(results[0]));
        Assert.Equal(("tools/ads.yaml", 3), Primary(results[1]));
        Assert.Equal(["new", "new", "unchanged", "new"], results.Select(result => result.GetProperty("baselineState").GetString()));
    }

    [Fact]
    public void WithoutARevisionNothingIsSaidOfABaseline() =>
        Assert.False(Run(Sample.Result([SampleStack.Residency])).GetProperty("results")[0].TryGetProperty("baselineState", out _));

    [Fact]
    public void WhatDoesNotCountIsSuppressedWhenAskedFor()
    {
        JsonElement[] suppressed = [.. Run(WholeResult.Result, new FormatOptions { SarifSuppressed = true }).GetProperty("results").EnumerateArray().Where(result => result.TryGetProperty("suppressions", out _))];
        Assert.Equal(["Pilot until the audit", "In the baseline"], suppressed.Select(result => result.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
        Assert.Equal("2027-01-01", suppressed[0].GetProperty("suppressions")[0].GetProperty("properties").GetProperty("until").GetString());
        Assert.All(suppressed, result => Assert.Equal("external", result.GetProperty("suppressions")[0].GetProperty("kind").GetString()));
        Assert.DoesNotContain(Run(WholeResult.Result).GetProperty("results").EnumerateArray(), result => result.TryGetProperty("suppressions", out _));
    }

    [Fact]
    public void ProblemsAreNotificationsAndARunWithThemIsNoSuccess()
    {
        JsonElement invocation = Run(SampleStack.Result).GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("STK0003", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("descriptor").GetProperty("id").GetString());
        Assert.True(Run(Sample.Result([SampleStack.Residency])).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void OnlyPrivacyAndSecurityHaveASecuritySeverity()
    {
        JsonElement[] rules = [.. Run(SampleStack.Result).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("properties"))];
        Assert.Equal([false, true, true], rules.Select(rule => rule.TryGetProperty("security-severity", out _)));
        Assert.Equal(["privacy", "security"], rules[1].GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));
    }

    [Fact]
    public void EveryRuleHasHelpEvenOneThatSaysNothing()
    {
        RuleDescriptor silent = Sample.Residency with { Help = "", Because = "" };
        JsonElement rule = Run(Sample.Result([SampleStack.Residency with { Rule = silent }])).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.StartsWith(silent.Title, Text(rule.GetProperty("help")), StringComparison.Ordinal);
        Assert.False(rule.TryGetProperty("helpUri", out _));
    }

    [Fact]
    public void ALinkOfARuleIsWhereToReadMore() =>
        Assert.Equal(
            "https://example.com/x",
            Run(Sample.Result([SampleStack.Residency with { Rule = Sample.Residency with { Link = "https://example.com/x" } }])).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("helpUri").GetString());

    [Fact]
    public void PathsAreAddressesFromTheRootOfTheRepository()
    {
        var source = new SourceText("tools/a b#ü.yaml", "x");
        JsonElement run = Run(Sample.Result([Sample.Finding(Sample.Residency, "m", source, "x")]), new FormatOptions { StackFromRepository = "stacks/" });
        Assert.Equal("stacks/tools/a%20b%23%C3%BC.yaml", Place(run.GetProperty("results")[0]).GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void WhatSettingsMakeOfARuleIsToldBesideWhatItIsByItself()
    {
        var setting = new RuleSetting(Sample.Residency, StackAudit.Diagnostics.Severity.Info, SeverityOrigin.Rule) { Key = "STK1405", Location = Sample.Place(Sample.Ads, "ads"), Reason = "Legal knows" };
        var off = new RuleSetting(Sample.Unreviewed, StackAudit.Diagnostics.Severity.Off, SeverityOrigin.Category);
        JsonElement run = Run(Sample.Result([SampleStack.Residency]) with { RuleSettings = [setting, off] });
        Assert.False(run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides")[1].GetProperty("configuration").GetProperty("enabled").GetBoolean());
        JsonElement told = run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides")[0];

        Assert.Equal("error", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal(
            """{"descriptor":{"id":"STK1405","index":0},"configuration":{"enabled":true,"level":"note"},"properties":{"by":"STK1405","at":"tools/ads.yaml:2","reason":"Legalknows"}}""",
            string.Concat(told.GetRawText().Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void RulesThatRunWithOtherParametersAreTold()
    {
        AnalysisResult result = Analyzer.Run(new AnalyzerOptions { Paths = [Repository.PathOf("examples", "retailer")], Only = ["STK1004", "STK1701", "STK2301"] });
        JsonElement told = Run(result).GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides");

        // Of its own, and one that rules share.
        Assert.Equal(
            [("STK1004", """{"playtime":"45days"}"""), ("STK1701", """{"notice_window":"60days"}""")],
            told.EnumerateArray().Select(each => (
                each.GetProperty("descriptor").GetProperty("id").GetString()!,
                string.Concat(each.GetProperty("configuration").GetProperty("parameters").GetRawText().Where(c => !char.IsWhiteSpace(c))))));
        Assert.Equal("stackaudit.yaml:33", told[0].GetProperty("properties").GetProperty("parametersAt").GetProperty("playtime").GetString());
    }

    [Fact]
    public void EmptyResultsAreAnEmptyList() => Assert.Equal(0, Run(WholeResult.Nothing).GetProperty("results").GetArrayLength());

    private static (string? File, int Line) Primary(JsonElement result) =>
        (Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString(), Place(result).GetProperty("region").GetProperty("startLine").GetInt32());

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string Text(JsonElement message) => message.GetProperty("text").GetString()!;

    private static JsonElement Run(AnalysisResult result, FormatOptions? options = null) => JsonDocument.Parse(Sample.Format("sarif", result, options)).RootElement.GetProperty("runs")[0];
}
