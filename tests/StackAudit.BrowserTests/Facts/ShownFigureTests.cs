using Newtonsoft.Json.Linq;
using Xunit;

namespace StackAudit.BrowserTests.Facts;

public class ShownFigureTests
{
    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("12.5", "12.46")]
    [InlineData("45%", "0.449")]
    [InlineData("45%", "45.2")]
    [InlineData("EUR 48,000", "48000.4")]
    [InlineData("EUR 48,000", """{"amount":48000,"currency":"EUR","value":48000}""")]
    [InlineData("EUR 1,200 + USD 300", """{"parts":[{"amount":1200,"currency":"EUR"},{"amount":300.2,"currency":"USD"}]}""")]
    [InlineData("60", """{"text":"60 days","days":60}""")]
    [InlineData("-3", "-3")]
    [InlineData("60 days", "\"60 days\"")]
    public void TheSame(string shown, string fact) => Assert.True(ShownFigure.IsOf(shown, JToken.Parse(fact)));

    [Theory]
    [InlineData("1,234", "1235")]
    [InlineData("12.5", "12.6")]
    [InlineData("45%", "0.43")]
    [InlineData("EUR 48,000", "48001")]
    [InlineData("EUR 48,000", """{"amount":48000,"currency":"USD","value":44160}""")]
    [InlineData("EUR 1,200 + USD 300", """{"parts":[{"amount":1200,"currency":"EUR"}]}""")]
    [InlineData("0", "null")]
    [InlineData("12 tools", "12")]
    [InlineData("3", "-3")]
    public void NotTheSame(string shown, string fact) => Assert.False(ShownFigure.IsOf(shown, JToken.Parse(fact)));

    [Theory]
    [InlineData("plus(`1`, `2`)", "3")]
    [InlineData("minus(`1`, `2`)", "-1")]
    [InlineData("times(`3`, `2`)", "6")]
    [InlineData("divide(`3`, `2`)", "1.5")]
    [InlineData("days(asOf, tool.crm.until)", "32")]
    [InlineData("months(asOf, tool.crm.until)", "1")]
    [InlineData("sum(values(tool)[?is_live].annual_cost.value)", "12")]
    [InlineData("length(values(tool)[?is_live])", "1")]
    public void FunctionsOfFacts(string expression, string answer)
    {
        var facts = new FactSheet("""{"asOf":"2026-06-30","tool":{"crm":{"until":"2026-08-01","is_live":true,"annual_cost":{"value":12}},"cms":{"is_live":false}}}""");

        Assert.Equal(JToken.Parse(answer).Value<double>(), facts.Ask(expression).Value<double>());
    }
}
