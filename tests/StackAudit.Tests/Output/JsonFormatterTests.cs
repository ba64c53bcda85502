using System.Text.Json;
using Snapshooter.Xunit;
using StackAudit.Loading;
using StackAudit.Model;
using StackAudit.Output;
using StackAudit.Rules;
using StackAudit.Schema;
using StackAudit.Text;
using Xunit;

namespace StackAudit.Tests.Output;

public sealed class JsonFormatterTests
{
    [Fact]
    public void AWholeResultIsWritten() => Snapshot.Match(Json(SampleStack.Result));

    [Fact]
    public void AnEmptyResultHasAllKeys() => Snapshot.Match(Json(Sample.Result([])));

    [Fact]
    public void TimesAreWrittenWhenAskedFor()
    {
        JsonElement rule = Parse(Json(SampleStack.Result, new FormatOptions { Timing = true })).GetProperty("rules")[0];
        Assert.Equal(1.25m, rule.GetProperty("milliseconds").GetDecimal());
    }

    [Fact]
    public void NothingIsFolded() => Assert.Equal(51, Parse(Json(Sample.Result(ManyTools.Findings(51)))).GetProperty("findings").GetArrayLength());

    [Fact]
    public void ColumnsAreUtf16Units()
    {
        var source = new SourceText("a.yaml", "\U0001F600: é");
        JsonElement location = First(Sample.Finding(Sample.Residency, "", source, "é")).GetProperty("location");
        Assert.Equal(5, location.GetProperty("column").GetInt32());
        Assert.Equal(6, location.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void AMessageSurvivesAsItIs()
    {
        string message = "Café \"→\" \\ \e[31m </script> \U0001F600 \t\n";
        Assert.Equal(message, First(Sample.Finding(Sample.Residency, message, Sample.Ads, "us")).GetProperty("message").GetString());
    }

    [Fact]
    public void HalfACharacterDoesNotBreakTheDocument() =>
        Assert.Equal("a\uFFFDb", First(Sample.Finding(Sample.Residency, "a\uD800b", Sample.Ads, "us")).GetProperty("message").GetString());

    [Fact]
    public void MoneyInSeveralCurrenciesHasNoOneAmount()
    {
        Finding finding = SampleStack.Residency with { Money = new Money(1, "EUR") + new Money(2, "USD") };
        Assert.Equal(JsonValueKind.Null, First(finding).GetProperty("money").ValueKind);
    }

    [Fact]
    public void AnExceptedFindingNamesItsException()
    {
        SourceText settings = new("stackaudit.yaml", "exceptions:\n  - { rule: STK1405, on: ads, reason: Pilot, approved_by: dana, until: 2027-01-01 }\n");
        Entity exception = StackLoader.Load([settings], new LoadOptions { RequiresTools = false }).Model!.All("exception")[0];

        JsonElement finding = First(SampleStack.Residency with { Status = FindingStatus.Excepted, Exception = exception });

        Assert.Equal("excepted", finding.GetProperty("status").GetString());
        Assert.Equal(
            """{"rule":"STK1405","on":["ads"],"reason":"Pilot","approvedBy":"dana","until":"2027-01-01","location":{"file":"stackaudit.yaml","line":2,"column":5,"endLine":2,"endColumn":84}}""",
            string.Concat(finding.GetProperty("exception").GetRawText().Where(c => !char.IsWhiteSpace(c))));
    }

    private static JsonElement First(Finding finding) => Parse(Json(Sample.Result([finding]))).GetProperty("findings")[0];

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;

    private static string Json(AnalysisResult result, FormatOptions? options = null) => Sample.Format("json", result, options);
}
