using System.Globalization;
using StackAudit.Model;
using StackAudit.Schema;
using Xunit;

namespace StackAudit.Tests.Loading;

public class ScalarTests
{
    [Theory]
    [InlineData("EUR 48,000", "EUR 48,000")]
    [InlineData("48000 EUR", "EUR 48,000")]
    [InlineData("48000", "EUR 48,000")]
    [InlineData("USD 1,234.50", "USD 1,234.50")]
    [InlineData("EUR 4,000 per month", "EUR 48,000")]
    [InlineData("400.5 USD per month", "USD 4,806")]
    [InlineData("EUR 5 per year", "EUR 5")]
    [InlineData("EUR 1,234.567", "EUR 1,234.57")]
    [InlineData("EUR -500", "EUR -500")]
    [InlineData("EUR48000", "EUR 48,000")]
    public void AnAmountIsRead(string written, string printed) => Assert.Equal(printed, Contract($"annual_cost: {written}").Value("annual_cost")!.ToString());

    [Fact]
    public void ABareAmountIsInTheStacksCurrency() =>
        Assert.Equal("USD 5", Loaded.Model("contracts: { c: { annual_cost: 5 } }", "currency: USD").Find("contract", "c")!.Value("annual_cost")!.ToString());

    [Theory]
    [InlineData("EUR 48,00")]
    [InlineData("EUR 1,2345")]
    [InlineData("EUR 48.000,50")]
    [InlineData("EUR ,500")]
    [InlineData("EUR 48k")]
    [InlineData("EUR")]
    [InlineData("EUR 5 a month")]
    [InlineData("12345678901234567890 EUR")]
    public void WhatIsNoAmountIsRefused(string written) => Assert.Equal("STK0031", Code("contracts", $"annual_cost: {written}"));

    [Theory]
    [InlineData("15 minutes", "15 minutes")]
    [InlineData("4 hours", "4 hours")]
    [InlineData("60 days", "60 days")]
    [InlineData("90d", "90 days")]
    [InlineData("2 weeks", "14 days")]
    [InlineData("12 months", "12 months")]
    [InlineData("1 year", "1 year")]
    [InlineData("10 working days", "10 working days")]
    [InlineData("1 working day", "1 working day")]
    [InlineData("1.5 hours", "90 minutes")]
    [InlineData("realtime", "realtime")]
    [InlineData("0 days", "0 days")]
    public void ADurationIsRead(string written, string printed) => Assert.Equal(printed, Contract($"notice: {written}").Value("notice")!.ToString());

    [Theory]
    [InlineData("-90 days")]
    [InlineData("90")]
    [InlineData("days")]
    [InlineData("3m")]
    [InlineData("1.2.3 days")]
    [InlineData("99999999999999999999999999999999 days")]
    public void WhatIsNoDurationIsRefused(string written) => Assert.Equal("STK0030", Code("contracts", $"notice: {written}"));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1e3", "1000")]
    [InlineData("0x1F", "31")]
    [InlineData("0o17", "15")]
    [InlineData("+7", "7")]
    public void ANumberIsRead(string written, string printed) =>
        Assert.Equal(printed, string.Create(CultureInfo.InvariantCulture, $"{Loaded.Model($"teams: {{ t: {{ name: T, days_per_quarter: {written} }} }}").Find("team", "t")!.Value("days_per_quarter")}"));

    [Theory]
    [InlineData(".inf")]
    [InlineData(".nan")]
    [InlineData("1_000")]
    [InlineData("0x")]
    [InlineData("0o8")]
    [InlineData("1e999")]
    public void WhatIsNoNumberIsRefused(string written) => Assert.Equal("STK0026", Code("teams", $"name: T, days_per_quarter: {written}"));

    [Theory]
    [InlineData("99.9%", 0.999)]
    [InlineData("60 %", 0.6)]
    [InlineData("0%", 0)]
    [InlineData("120%", 1.2)]
    public void APercentIsAPartOfOne(string written, double part) => Assert.Equal((decimal)part, Contract($"uplift_cap: {written}").Value("uplift_cap"));

    [Theory]
    [InlineData("yes", true)]
    [InlineData("No", false)]
    [InlineData("on", true)]
    [InlineData("off", false)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    public void YesAndNoAreReadInAllTheirForms(string written, bool value) => Assert.Equal(value, Contract($"auto_renews: {written}").Value("auto_renews"));

    [Theory]
    [InlineData("yes")]
    [InlineData("123")]
    [InlineData("2026-02-11")]
    [InlineData("1e3")]
    public void ATextIsWhatIsWritten(string written) => Assert.Equal(written, Contract($"number: {written}").Value("number"));

    [Theory]
    [InlineData("DE", "de")]
    [InlineData("gb", "uk")]
    [InlineData("US.CA", "us.ca")]
    [InlineData("eea", "eea")]
    public void ARegionIsReadInItsUsualSpelling(string written, string region) =>
        Assert.Equal(region, Loaded.Model($"vendors: {{ v: {{ name: V, country: {written} }} }}").Find("vendor", "v")!.Value("country"));

    [Fact]
    public void ADateIsRead() => Assert.Equal(new DateOnly(2028, 2, 29), Contract("ends: 2028-02-29").Value("ends"));

    [Theory]
    [InlineData("email-marketing")]
    [InlineData("user.contact.email")]
    [InlineData("vault/crm:key")]
    [InlineData("crm->cdp")]
    [InlineData("größe")]
    public void AWordIsRead(string written) => Assert.Equal([written], (object[])Contract($"formerly: {written}").Value("formerly")!);

    private static Entity Contract(string field) => Loaded.Model($"contracts:\n  c:\n    {field}\n", "rates: { USD: 0.9, GBP: 1.2, CHF: 1 }").Find("contract", "c")!;

    private static string Code(string section, string fields) =>
        Assert.Single(Loaded.Problems($"{section}:\n  x:\n    {fields.Replace(", ", "\n    ")}\n")).Code;
}
