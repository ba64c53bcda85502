using StackAudit.Importing;
using Xunit;

namespace StackAudit.Tests.Importing.Conversion;

public sealed class ReadingsTests
{
    [Theory]
    [InlineData("2026-04-03", null, "2026-04-03")]
    [InlineData("2026-04-03T23:15:00Z", null, "2026-04-03")]
    [InlineData("2026-04-03 23:15", null, "2026-04-03")]
    [InlineData("03/04/2026", null, "2026-04-03 2026-03-04")]
    [InlineData("3.4.2026", null, "2026-04-03 2026-03-04")]
    [InlineData("03/04/2026", "day-month-year", "2026-04-03")]
    [InlineData("03/04/2026", "month-day-year", "2026-03-04")]
    [InlineData("04/04/2026", null, "2026-04-04")]
    [InlineData("13/04/2026", null, "2026-04-13")]
    [InlineData("13/04/2026", "month-day-year", "")]
    [InlineData("2026/04/03", "day-month-year", "2026-04-03")]
    [InlineData("13-04-26", null, "2026-04-13 2013-04-26")]
    [InlineData("03/04/05", null, "2005-04-03 2005-03-04 2003-04-05")]
    [InlineData("3 Apr 2026", null, "2026-04-03")]
    [InlineData("April 3, 2026", null, "2026-04-03")]
    [InlineData("30/02/2026", null, "")]
    [InlineData("Q3 2026", null, "")]
    [InlineData("1.2", null, "")]
    public void ADateHasTheseReadings(string text, string? order, string readings) =>
        Assert.Equal(readings, string.Join(' ', DateReadings.Of(text, order).Select(DateReadings.Print)));

    [Theory]
    [InlineData("1234", null, "1234")]
    [InlineData("-12", null, "-12")]
    [InlineData("1.234", null, "1.234 1234")]
    [InlineData("1,234", null, "1234 1.234")]
    [InlineData("1.234", "comma", "1234")]
    [InlineData("1.234", "point", "1.234")]
    [InlineData("1.5", null, "1.5")]
    [InlineData("1.5", "comma", "")]
    [InlineData("0.125", null, "0.125")]
    [InlineData("1.234,5", null, "1234.5")]
    [InlineData("1,234.50", null, "1234.5")]
    [InlineData("1.234.567", null, "1234567")]
    [InlineData("1 234", null, "1234")]
    [InlineData("1’234.5", null, "1234.5")]
    [InlineData("12,34,567", null, "")]
    [InlineData("1,", null, "")]
    [InlineData("many", null, "")]
    [InlineData("", null, "")]
    public void ANumberHasTheseReadings(string text, string? decimals, string readings) =>
        Assert.Equal(readings, string.Join(' ', NumberReadings.Of(text, decimals).Select(NumberReadings.Print)));

    [Theory]
    [InlineData("$1,200.00 / month", "1,200.00 USD True")]
    [InlineData("1200 eur", "1200 EUR False")]
    [InlineData("EUR 1.200 p.a.", "1.200 EUR False")]
    [InlineData("£5", "5 GBP False")]
    [InlineData("1200", "1200  False")]
    [InlineData("see contract", null)]
    [InlineData("EURO 5", null)]
    [InlineData("5 EUR 6", null)]
    public void AnAmountIsTakenApart(string text, string? parts) =>
        Assert.Equal(parts, AmountText.Of(text) is { } amount ? $"{amount.Number} {amount.Currency} {amount.IsMonthly}" : null);

    [Theory]
    [InlineData("Google Ads", "google-ads")]
    [InlineData("  Ally.io ", "ally.io")]
    [InlineData("Adobe / Bizible (EU)", "adobe-bizible-eu")]
    [InlineData("in_sox", "in_sox")]
    [InlineData("Bücher", "bücher")]
    [InlineData("O'Neill's", "oneills")]
    [InlineData("@dana", "dana")]
    [InlineData("?!", "")]
    public void ANameGivesAnId(string name, string id) => Assert.Equal(id, Slug.Of(name));

    [Theory]
    [InlineData("Lifecycle Team", true)]
    [InlineData("IT-Ops", true)]
    [InlineData("Dept. of Growth", true)]
    [InlineData("Growth", true)]
    [InlineData("Ada Example", false)]
    [InlineData("Itta Teamer", false)]
    public void ATeamIsToldByItsWords(string name, bool isTeam) => Assert.Equal(isTeam, new TeamWords(["growth"]).IsTeam(name));

    [Theory]
    [InlineData("Tier  1 / Core", "critical")]
    [InlineData("TIER 2", "high")]
    [InlineData("Google SSO login", "sso")]
    [InlineData("anything", null)]
    public void AMapFoldsCaseAndSpaceAndTakesTheFirstThatFits(string text, string? meaning)
    {
        var map = new ValueMap([("tier 1*core", ["critical"]), ("tier 2", ["high"]), ("tier*", ["low"]), ("*sso*", ["sso"])]);
        Assert.Equal(meaning, map.Find(text)?.Single());
    }
}
