using StackAudit.Output;
using Xunit;

namespace StackAudit.Tests.Output.Pictures;

/// <summary>Widths as Chromium measures them in DejaVu Sans, per unit of the size.</summary>
public sealed class TextMeasureTests
{
    [Theory]
    [InlineData("Klaviyo", 3.62)]
    [InlineData("Google Tag Manager", 10.24)]
    [InlineData("WWW.MMM@%", 7.71)]
    [InlineData("illicit fjord", 4.92)]
    [InlineData("Übermäßig Straße", 9.12)]
    [InlineData("Łódź żółw", 4.89)]
    [InlineData("Клавиатура Щука", 9.46)]
    [InlineData("Εφημερίδα", 5.35)]
    [InlineData("שלום עולם", 4.66)]
    [InlineData("كلافيو للتسويق", 6.15)]
    [InlineData("数据仓库", 2.4)]
    [InlineData("データ", 1.8)]
    [InlineData("😀😀", 2.08)]
    [InlineData("e\u0301te\u0301", 1.62)]
    [InlineData("1,234.56 €", 5.41)]
    [InlineData("Œuvre Æther", 6.64)]
    [InlineData("—–…„“”", 4.05)]
    public void ATextIsNeverTakenForNarrowerThanItIsAndSeldomForMuchWider(string text, double width) =>
        Assert.InRange(TextMeasure.Width(text, 1), width, (width * 2.2) + 0.1);

    [Theory]
    [InlineData("Google Tag Manager", 200, "Google Tag Manager")]
    [InlineData("Google Tag Manager", 70, "Google T…")]
    [InlineData("Google Tag Manager", 5, "")]
    [InlineData("", 0, "")]
    public void WhatDoesNotFitIsCut(string text, double width, string expected) => Assert.Equal(expected, TextMeasure.Fit(text, width, 12));

    [Fact]
    public void AFamilyIsNotCutInTwo() => Assert.Equal("a…", TextMeasure.Fit("a👨‍👩‍👧b and more", 40, 12));
}
